using KnowledgeApi.Operations.Search;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Operations.Annotations;

/// <summary>Marks the names and doses in a text. Pure: the same text and names always give the same annotations.</summary>
internal static class Annotator
{
    public static IReadOnlyList<Annotation> Annotate(string text, Lexicon lexicon)
    {
        var sentences = new Sentences(text);
        var mentions = new Mentions(lexicon, text, sentences);
        var doses = FoundDose.In(text);
        var reading = new DoseReading(text, sentences, doses, FoundFrequency.In(text), mentions.Nutrients());
        var places = new CodePoints(text);
        return
        [
            .. mentions.All().Select(m => Marked(m, places))
                .Concat(doses.Select((d, i) => Marked(d, i, reading, text, places)))
                .OrderBy(a => a.Utf16.Start).ThenBy(a => a.Utf16.End),
        ];
    }

    private static Annotation Marked(Mention mention, CodePoints places) => new()
    {
        Kind = mention.Term.Kind,
        Utf16 = new TextSpan { Start = mention.Start, End = mention.End },
        CodePoints = places.Of(mention.Start, mention.End),
        Id = mention.Term.Id,
        Label = mention.Term.Name.Form is null ? mention.Term.Name.Label : mention.Term.Written,
        Matched = mention.Term.Name.Name,
        Href = Address.Item(mention.Term.Name.Collection, mention.Term.Name.Id),
        Nutrient = mention.Term.Kind == "form" ? mention.Term.Nutrient : null,
    };

    private static Annotation Marked(FoundDose dose, int index, DoseReading reading, string text, CodePoints places)
    {
        var owner = reading.NutrientOf(index);
        return new Annotation
        {
            Kind = "dose",
            Utf16 = new TextSpan { Start = dose.Start, End = dose.End },
            CodePoints = places.Of(dose.Start, dose.End),
            Dose = new AnnotatedDose
            {
                AmountLow = dose.Low,
                AmountHigh = dose.High,
                AmountQualifier = dose.Qualifier,
                Unit = dose.Unit,
                Frequency = reading.FrequencyOf(index)?.AsWrittenIn(text),
                Nutrient = owner?.Nutrient,
                Form = owner is { Kind: "form" } ? owner.Id : null,
            },
        };
    }

    /// <summary>Converts positions in UTF-16 code units to positions in code points.</summary>
    private sealed class CodePoints(string text)
    {
        private readonly int[] _secondHalves = [.. Enumerable.Range(0, text.Length).Where(i => char.IsLowSurrogate(text[i]))];

        public TextSpan Of(int start, int end) => new() { Start = Of(start), End = Of(end) };

        private int Of(int place)
        {
            var index = Array.BinarySearch(_secondHalves, place);
            return place - (index < 0 ? ~index : index);
        }
    }
}
