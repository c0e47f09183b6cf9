using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeApi.Testing.Contract;

namespace KnowledgeApi.Client.Tests;

/// <summary>Calls the methods of the C# client with the examples of the contract.</summary>
internal static class ClientCalls
{
    /// <summary>One method an operation: the one that can be cancelled.</summary>
    public static MethodInfo[] Methods { get; } = [.. typeof(IKnowledgeClient).GetMethods().Where(m => m.GetParameters().Any(p => p.ParameterType == typeof(CancellationToken)))];

    public static string MethodOf(string operation) => $"{char.ToUpperInvariant(operation[0])}{operation[1..]}Async";

    /// <summary>Calls an operation with what must be given; returns its answer.</summary>
    public static async Task<object> Call(IKnowledgeClient client, JsonObject operation, CancellationToken cancelled)
    {
        var method = Methods.Single(m => m.Name == MethodOf(operation.Text("operationId")!));
        var task = (Task)method.Invoke(client, [.. method.GetParameters().Select(p => Argument(p, operation, cancelled))])!;
        await task;
        return task.GetType().GetProperty("Result")!.GetValue(task)!;
    }

    private static object? Argument(ParameterInfo parameter, JsonObject operation, CancellationToken cancelled)
    {
        if (parameter.ParameterType == typeof(CancellationToken))
            return cancelled;
        if (parameter.Name == "body")
            return JsonSerializer.Deserialize(File.ReadAllText(Path.Combine(Committed.Folder, "examples", $"{operation.Text("operationId")}.request.json")), parameter.ParameterType);
        if (parameter.HasDefaultValue)
            return parameter.DefaultValue;
        var example = operation["parameters"]!.AsArray().Single(p => p!.Text("name") == parameter.Name)!["example"];
        return JsonSerializer.Deserialize(example, parameter.ParameterType);
    }
}
