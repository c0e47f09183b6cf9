using System.CommandLine;
using KnowledgeApi.Host.CommandLine;
using KnowledgeApi.Host.Configuration;
using KnowledgeApi.LargeBase;

namespace KnowledgeApi.Benchmarks;

internal static class GenerateCommand
{
    public static Command Command()
    {
        var claims = new Option<int>("--claims") { Description = "How many claims; everything else grows with them.", DefaultValueFactory = _ => 100_000 };
        var releases = new Option<int>("--releases") { Description = "How many releases, with new, changed and withdrawn items.", DefaultValueFactory = _ => 4 };
        var owner = Settings.Owner();
        var command = new Command("generate", "Fill an empty database with an invented but lifelike knowledge base.") { claims, releases, owner };
        command.SetAction((result, cancelled) => Commands.Report(async () =>
        {
            await using var database = Settings.OwnerDatabase(result.GetValue(owner));
            var done = await new BaseGenerator(database, new Scale(result.GetValue(claims), result.GetValue(releases))).Generate(Console.WriteLine, cancelled);
            Console.WriteLine(done);
            return 0;
        }));
        return command;
    }
}
