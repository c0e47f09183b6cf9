using KnowledgeApi.Collections.Claims;
using KnowledgeApi.Collections.References;
using KnowledgeApi.Collections.Studies;

namespace KnowledgeApi.Operations.Evidence.Rows;

/// <summary>Decides which lines of evidence count as studies of a condition.</summary>
internal static class StudyLines
{
    /// <summary>The study of a line of evidence, if it has been checked and its finding is about exactly this condition; null otherwise.</summary>
    public static StudyEntry? AboutCondition(this Knowledge knowledge, EvidenceEntry line, string condition) =>
        line.Study is { } id && knowledge.Study(id) is { } study && VerificationLevel.IsChecked(study.Verification) && IsAbout(study, line, condition) ? study : null;

    /// <summary>Whether a line comes from a checked study or a reference and has a certain direction.</summary>
    public static bool IsCheckedLine(this Knowledge knowledge, EvidenceEntry line, string direction) =>
        line.Direction == direction && (knowledge.IsReference(line) || line.Study is { } id && knowledge.Study(id) is { } study && VerificationLevel.IsChecked(study.Verification));

    /// <summary>Whether a line is a valid reference: a current document of an authority or a reference work. A page cited as a reference is still a page.</summary>
    public static bool IsReference(this Knowledge knowledge, EvidenceEntry line) => line.Kind == "reference"
        && knowledge.Source(line.Source!) is { Standing: "current" or "corrected" } source && Voice.OfDocument(source.Kind) == Voice.Authority;

    private static bool IsAbout(StudyEntry study, EvidenceEntry line, string condition) =>
        line.Result is { } id && Array.Find(study.Results, r => r.Id == id) is { } result ? result.Condition == condition : study.Conditions.Contains(condition);
}
