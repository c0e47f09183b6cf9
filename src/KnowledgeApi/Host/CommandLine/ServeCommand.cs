using System.CommandLine;
using EmbeddedPostgres;
using KnowledgeApi.Host.Serving;
using Microsoft.AspNetCore.Connections;

namespace KnowledgeApi.Host.CommandLine;

internal static class ServeCommand
{
    public static Command Command()
    {
        var hostOptions = new Argument<string[]>("options") { Description = "Options of the web host, such as --urls http://localhost:5080", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("serve", "Serve the API (the default). Reads ConnectionStrings:Reader; in Development without one it starts a PostgreSQL of its own.") { hostOptions };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(result => Serve([.. result.GetValue(hostOptions) ?? [], .. result.UnmatchedTokens]));
        return command;
    }

    public static async Task<int> Serve(string[] hostOptions)
    {
        var app = ApiHost.Build(hostOptions);
        try
        {
            await app.RunAsync();
            return 0;
        }
        catch (Exception reason) when (reason is EmbeddedServerException or IOException { InnerException: AddressInUseException })
        {
            await Console.Error.WriteLineAsync(reason.Message);
            return 1;
        }
    }
}
