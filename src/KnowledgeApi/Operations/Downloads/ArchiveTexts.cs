using System.Globalization;
using KnowledgeApi.Collections.References;
using KnowledgeApi.Collections.Releases;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Operations.Downloads;

/// <summary>The texts with which the archive describes itself.</summary>
internal static class ArchiveTexts
{
    public const string LicensePage = "https://creativecommons.org/licenses/by/4.0/";

    public static string Readme(Release release) => string.Create(CultureInfo.InvariantCulture, $"""
        # {KnowledgeBase.Title}, release {release.Id}

        Published {release.PublishedAt.ToUniversalTime():yyyy-MM-dd}. {release.Notes}

        {Notice.NotAdvice}

        | file | items |
        |---|---|
        {string.Join('\n', release.Counts.Select(c => string.Create(CultureInfo.InvariantCulture, $"| data/{c.Collection}.ndjson | {c.Items} |")))}

        - `data/*.ndjson`: one JSON object a line, ordered by id: the same object that the API answers for the item.
        - `schemas/*.json`: the JSON Schema (draft 2020-12) of the lines of each file.
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
