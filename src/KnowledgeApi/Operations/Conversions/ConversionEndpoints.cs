using KnowledgeApi.Collections.Amounts;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Problems;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Resources;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;

namespace KnowledgeApi.Operations.Conversions;

internal static class ConversionEndpoints
{
    public static void MapConversions(this IEndpointRouteBuilder v1) =>
        v1.MapQuestion<ConversionRequest>("/conversions", Convert, "convertAmount", DoseOperations.Tag);

    /// <summary>Convert an amount</summary>
    /// <remarks>
    /// Every reading of an amount that the question allows, in elemental or activity units, with its steps, factor, source and assumptions.
    /// What the question leaves open becomes several readings; what blocks an answer is a 422 that names what to add.
    /// Nothing is stored. Information, not medical advice.
    /// </remarks>
    /// <param name="question">The amount.</param>
    /// <param name="query">The release asked for.</param>
    /// <param name="release">The release it is answered from.</param>
    /// <param name="database">The knowledge.</param>
    /// <param name="request">The request, for the link.</param>
    /// <param name="cancelled">When the caller goes away.</param>
    /// <response code="200">The readings.</response>
    private static async Task<Ok<Conversion>> Convert(
        JsonBody<ConversionRequest> question, [AsParameters] ReleaseQuery query, LiveRelease release, NpgsqlDataSource database, HttpRequest request,
        CancellationToken cancelled)
    {
        var (asked, unit) = (question.Value, Unit.Find(question.Value.Unit)!);
        var substances = await Substances.Read(database, release, cancelled);
        var substance = substances.Find(asked.Nutrient) ?? throw Problem.InvalidValue("/nutrient", substances.Unknown(asked.Nutrient));
        if (asked.Form is not null && substance.FormsNamed(asked.Form).Length == 0)
            throw Problem.InvalidValue("/form", Substances.UnknownForm(substance, asked.Form));
        var to = asked.To is null ? null : Unit.Find(asked.To);
        var said = asked.Context?.Circumstances ?? new Circumstances();
        var readings = Converter.Read(substance, asked.Form, asked.Amount, unit, said, to);
        if (readings.Count == 0)
        {
            var (member, remedy) = Inapplicable.Reason(substance, asked.Form, unit, said, to);
            throw Problem.InvalidValue($"/{member}", remedy);
        }
        return TypedResults.Ok(new Conversion
        {
            Notice = Notice.NotAdvice,
            Nutrient = Reference.To(CollectionNames.Nutrients, substance.Id, substance.Name),
            Given = GivenAmount.From(asked.Amount, unit),
            Data = [.. readings.Select(r => r.Reading)],
            Release = release.Id,
            Links = new PageLinks { Self = request.GetEncodedPathAndQuery() },
        });
    }
}
