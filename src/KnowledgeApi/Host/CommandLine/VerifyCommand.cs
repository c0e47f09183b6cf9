using System.CommandLine;
using System.Text.Json;
using KnowledgeApi.Collections;
using KnowledgeApi.Host.Configuration;
using KnowledgeApi.Publishing;
using KnowledgeApi.Verification;

namespace KnowledgeApi.Host.CommandLine;

internal static class VerifyCommand
{
    public static Command Command()
    {
        var file = new Argument<FileInfo?>("file")
        {
            Description = "A downloaded bundle (knowledge.zip), or the saved answer of an item with its --proof. Without it the releases of the folder are checked.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var proof = new Option<FileInfo?>("--proof") { Description = "The proof of a saved answer, from /v1/releases/{id}/proof." };
        var checksum = new Option<string?>("--checksum") { Description = "Checksum that the release must have, such as that of a citation." };
        var documents = new Option<string?>("--documents") { Description = "Root that the documents of the release must have." };
        var releases = Settings.Releases();
        var command = new Command("verify", "Check that what was saved or downloaded is as it was released; no service and no database is needed. Exit code 1 where it is not.")
        {
            file, proof, checksum, documents, releases,
        };
        command.SetAction((result, _) => Commands.Report(() => Task.FromResult(result.GetValue(file) is { } saved
            ? Tell(saved, Verify(saved, result.GetValue(proof), result.GetValue(checksum), result.GetValue(documents)))
            : VerifyFolder(Settings.ReleasesFolder(result.GetValue(releases))))));
        return command;
    }

    private static VerificationReport Verify(FileInfo saved, FileInfo? proof, string? checksum, string? documents)
    {
        try
        {
            if (proof is not null)
                return ReleaseVerifier.Answer(File.ReadAllBytes(saved.FullName), ItemProof.Read(File.ReadAllBytes(proof.FullName)), checksum, documents);
            using var bundle = saved.OpenRead();
            return ReleaseVerifier.Bundle(bundle, checksum, documents);
        }
        catch (Exception unreadable) when (unreadable is IOException or JsonException or UnauthorizedAccessException)
        {
            return new VerificationReport(null, null, 0, [unreadable.Message]);
        }
    }

    private static int Tell(FileInfo saved, VerificationReport report)
    {
        foreach (var fault in report.Faults)
            Console.Error.WriteLine(fault);
        Console.WriteLine(report.IsVerified
            ? $"{saved.Name}: {report.Checked} {(report.Checked == 1 ? "document" : "documents")} of release {report.Release!.Id}, as published.\nchecksum {report.Release.Checksum}\ndocuments {report.Documents}"
            : $"{saved.Name}: not as published.");
        return report.IsVerified ? 0 : 1;
    }

    /// <summary>Checks every archive against its manifest, and that each release is based on the one before.</summary>
    private static int VerifyFolder(string path)
    {
        var folder = ReleaseFolder.ReadSound(path);
        foreach (var release in folder.Releases)
        {
            var tree = release.Tree(Catalogue.Kinds);
            _ = release.KeptDocuments;
            Console.WriteLine($"{release.Manifest.Id}: {release.Manifest.Entries.Count} entries ({tree.Entries.Count} with their parts), as released.\nchecksum {release.Manifest.Checksum}");
        }
        Console.WriteLine($"{folder.Releases.Count} {(folder.Releases.Count == 1 ? "release" : "releases")} in {path}, each based on the one before.");
        return 0;
    }
}
