using KnowledgeApi.Collections.Amounts;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Problems;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Resources;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KnowledgeApi.Operations.Conversions;

internal static class ConversionEndpoints
{
    public static void MapConversions(this IEndpointRouteBuilder v1) =>
        v1.MapReadByPost<ConversionRequest>("/conversions", Convert, "convertAmount", DoseOperations.Tag);

    /// <summary>Convert an amount</summary>
    /// <remarks>
    /// Returns every reading of an amount that the request allows, in elemental or activity units, with its steps, factor, source and assumptions.
    /// What the request leaves open leads to several readings; what makes an answer impossible leads to a 422 that says what to add.
    /// Nothing is stored. Information, not medical advice.
    /// </remarks>
    /// <param name="question">The amount to convert.</param>
    /// <param name="query">The release to answer from.</param>
    /// <param name="release">The release that answers the request.</param>
    /// <param name="database">The database.</param>
    /// <param name="request">The request, from which the link to the answer is made.</param>
    /// <param name="cancelled">Cancelled when the caller disconnects.</param>
    /// <response code="200">The readings of the amount.</response>
    private static async Task<Ok<Conversion>> Convert(
        JsonBody<ConversionRequest> question, [AsParameters] ReleaseQuery query, LiveRelease release, KnowledgeDatabase database, HttpRequest request,
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
