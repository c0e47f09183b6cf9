using KnowledgeApi.Collections.Claims;
using KnowledgeApi.Collections.References;
using KnowledgeApi.Collections.Studies;

namespace KnowledgeApi.Operations.Evidence.Rows;

/// <summary>Which lines of evidence count as studies of a condition.</summary>
internal static class StudyLines
{
    /// <summary>A finding of a checked study about this very condition.</summary>
    public static StudyEntry? AboutCondition(this Knowledge knowledge, EvidenceEntry line, string condition) =>
        line.Study is { } id && knowledge.Study(id) is { } study && VerificationLevel.IsChecked(study.Verification) && IsAbout(study, line, condition) ? study : null;

    /// <summary>A checked study or reference that speaks in a direction.</summary>
    public static bool IsCheckedLine(this Knowledge knowledge, EvidenceEntry line, string direction) =>
        line.Direction == direction && (knowledge.IsReference(line) || line.Study is { } id && knowledge.Study(id) is { } study && VerificationLevel.IsChecked(study.Verification));

    /// <summary>A reference that stands: of an authority or a reference work. A page referred to is still a page.</summary>
    public static bool IsReference(this Knowledge knowledge, EvidenceEntry line) => line.Kind == "reference"
        && knowledge.Source(line.Source!) is { Standing: "current" or "corrected" } source && Voice.OfDocument(source.Kind) == Voice.Authority;

    /// <summary>Withdrawn, or doubted by its publisher: someone must look at what leans on it. In SQL is_doubted; a test holds both equal.</summary>
    public static bool IsDoubted(string standing) => standing is "retracted" or "expression-of-concern";

    private static bool IsAbout(StudyEntry study, EvidenceEntry line, string condition) =>
        line.Result is { } id && Array.Find(study.Results, r => r.Id == id) is { } result ? result.Condition == condition : study.Conditions.Contains(condition);
}
