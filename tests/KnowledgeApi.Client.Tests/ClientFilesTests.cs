using System.Reflection;
using System.Text.RegularExpressions;
using KnowledgeApi.Testing.Contract;

namespace KnowledgeApi.Client.Tests;

/// <summary>The committed C# client is what its generator makes of the committed contract, and reads well. UPDATE_CLIENTS=1 writes it.</summary>
public sealed partial class ClientFilesTests
{
    private static readonly string Client = Path.Combine(Committed.Folder, "..", "src", "KnowledgeApi.Client", "Generated", "KnowledgeClient.cs");

    private static IEnumerable<Type> Types => typeof(IKnowledgeClient).Assembly.GetExportedTypes();

    [Fact]
    public async Task Client_is_not_stale()
    {
        var generated = await ClientGenerator.Generate();
        if (Environment.GetEnvironmentVariable("UPDATE_CLIENTS") == "1")
            await File.WriteAllTextAsync(Client, generated, TestContext.Current.CancellationToken);
        Assert.True(generated == await File.ReadAllTextAsync(Client, TestContext.Current.CancellationToken),
            "The client is not what the contract makes of it. Run UPDATE_CLIENTS=1 dotnet test, and read the difference.");
    }

    [Fact]
    public void Client_has_the_version_of_its_contract() => Assert.Equal(Committed.Document()["info"]!.Text("version"), typeof(IKnowledgeClient).Assembly.GetName().Version!.ToString(3));

    /// <summary>Generators number what has no name of its own.</summary>
    [Fact]
    public void Every_type_has_a_name_of_its_own()
    {
        Assert.True(Types.Count() > 200);
        Assert.DoesNotContain(Types.Select(t => t.Name.Split('`')[0]), n => Numbered().IsMatch(n));
    }

    [Fact]
    public void There_is_a_method_for_each_operation_and_no_other()
    {
        var operations = Committed.Operations(Committed.Document()).Select(o => o.Operation.Text("operationId")!);
        Assert.Equal(operations.Select(ClientCalls.MethodOf).Order(StringComparer.Ordinal), ClientCalls.Methods.Select(m => m.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Nothing_is_just_an_object()
    {
        var untyped = from type in Types
                      where !type.IsEnum && !typeof(Exception).IsAssignableFrom(type)
                      from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                      where Within(property.PropertyType).Contains(typeof(object))
                      select $"{type.Name}.{property.Name}";
        var answers = ClientCalls.Methods.Where(m => Within(m.ReturnType).Contains(typeof(object))).Select(m => m.Name);
        Assert.Empty(untyped.Concat(answers));
    }

    private static IEnumerable<Type> Within(Type type) => type.GetGenericArguments().SelectMany(Within).Prepend(type);

    [GeneratedRegex(@"\d$|Anonymous|^Response$|^Body$")]
    private static partial Regex Numbered();
}
