using System.Globalization;
using KnowledgeApi.Collections.References;
using KnowledgeApi.Collections.Releases;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Verification;

namespace KnowledgeApi.Operations.Downloads;

/// <summary>The texts with which the archive describes itself.</summary>
internal static class ArchiveTexts
{
    public const string LicensePage = "https://creativecommons.org/licenses/by/4.0/";

    public static string Readme(Release release, DocumentManifest documents) => string.Create(CultureInfo.InvariantCulture, $"""
        # {KnowledgeBase.Title}, release {release.Id}

        Published {release.PublishedAt.ToUniversalTime():yyyy-MM-dd}. {release.Notes}

        {Notice.NotAdvice}

        | file | items |
        |---|---|
        {string.Join('\n', documents.Counts.Select(c => string.Create(CultureInfo.InvariantCulture, $"| data/{c.Key}.ndjson | {c.Value} |")))}

        - `data/*.ndjson`: one JSON object a line, ordered by id: the same object that the API answers for the item.
        - `schemas/*.json`: the JSON Schema (draft 2020-12) of the lines of each file.
        - `manifest.json`: the digest of every curated entry; they fold into the checksum of the release.
        - `documents.json`: the SHA-256 of every line of the files; they fold into the root {documents.Root}, in the form of contract {documents.Contract}.
          `verify knowledge.zip`, a command of the program, or the client's call of that name checks all of it without the service.
        - `datapackage.json`: length and SHA-256 of every data file (Frictionless Data Package).
        - A relation is `kind`, `id`, `label`, `href`; `id` leads to the line with that id in the file of that kind.

        Cite as: {KnowledgeBase.Title}, release {release.Id}, checksum {release.Checksum}.
        The release never changes: `/v1/releases/{release.Id}` describes it, and `?release={release.Id}` on any request is answered from it.

        """).ReplaceLineEndings("\n");

    public static string License(Release release) => $"""
        The data of this archive are licensed under the Creative Commons Attribution 4.0 International licence (CC BY 4.0):
        {LicensePage}

        Attribution: {KnowledgeBase.Title}, release {release.Id}.

        """.ReplaceLineEndings("\n");
}
