using System.CommandLine;
using KnowledgeApi.Collections.Releases;
using KnowledgeApi.Host.Configuration;
using KnowledgeApi.Host.Serving;
using KnowledgeApi.Operations.Downloads;
using KnowledgeApi.Operations.Manifests;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Problems;
using KnowledgeApi.Platform.Releases;

namespace KnowledgeApi.Host.CommandLine;

internal static class ExportCommand
{
    public static Command Command()
    {
        var connection = Settings.Reader();
        var release = new Option<string?>("--release") { Description = "Id of the release. Default: the newest." };
        var folder = new Option<DirectoryInfo>("--out") { Description = "Folder to write to.", Required = true };
        var files = new Option<bool>("--files") { Description = "Write curated files, which release takes, in place of the downloads." };
        var command = new Command("export", "Write a release to a folder: the files that the API offers for download, or the curated files that it was published from.")
        {
            connection, release, folder, files,
        };
        command.SetAction((result, cancelled) => Commands.Report(async () =>
        {
            // The service is built as for serving but never started, so that the files come from the same code.
            await using var service = ApiHost.Build([$"--ConnectionStrings:Reader={Settings.ReaderConnection(result.GetValue(connection))}"]);
            var written = await Export(service.Services, result.GetValue(release), result.GetValue(folder)!.FullName, result.GetValue(files), cancelled);
            Console.WriteLine($"Wrote release {written} to {result.GetValue(folder)!.FullName}.");
            return 0;
        }));
        return command;
    }

    /// <returns>The id of the exported release.</returns>
    internal static async Task<string> Export(IServiceProvider services, string? release, string folder, bool files, CancellationToken cancelled)
    {
        var releases = services.GetRequiredService<PublishedReleases>();
        var at = release is null ? await releases.Find(null, cancelled) ?? throw Problem.NothingPublished() : await releases.Named(release, cancelled);
        Directory.CreateDirectory(folder);
        if (files)
            await new CuratedFiles(services.GetRequiredService<KnowledgeDatabase>()).Write(at, folder, cancelled);
        else
            await Downloads(services, at, folder, cancelled);
        return at.Id;
    }

    private static async Task Downloads(IServiceProvider services, LiveRelease at, string folder, CancellationToken cancelled)
    {
        var knowledge = services.GetRequiredService<KnowledgeReader>();
        var release = (await knowledge.Get(ReleaseList.Releases, at.Id, at, cancelled))!;
        var source = new BulkSource(knowledge, at, release, services.GetRequiredService<ContractSchemas>(), services.GetRequiredService<ManifestReader>());
        foreach (var file in DownloadFile.All)
        {
            await using var stream = File.Create(Path.Combine(folder, file.Name));
            await file.Write(source, stream, cancelled);
        }
    }
}
