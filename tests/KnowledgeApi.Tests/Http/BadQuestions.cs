namespace KnowledgeApi.Tests.Http;

/// <summary>Questions that cannot be answered, each with what it must be told.</summary>
public static class BadQuestions
{
    /// <summary>Question, status, code and the parameter named; "" where none is at fault.</summary>
    public static TheoryData<string, int, string, string> All => new()
    {
        // malformed and out of range
        { "/v1/claims?limit=abc", 400, "invalid-parameter", "limit" },
        { "/v1/claims?limit=", 400, "invalid-parameter", "limit" },
        { "/v1/claims?limit=0", 400, "invalid-parameter", "limit" },
        { "/v1/claims?limit=201", 400, "invalid-parameter", "limit" },
        { "/v1/claims?limit=-1", 400, "invalid-parameter", "limit" },
        { "/v1/claims?limit=1.5", 400, "invalid-parameter", "limit" },
        { "/v1/claims?limit=99999999999999999999", 400, "invalid-parameter", "limit" },
        { "/v1/studies?minYear=soon", 400, "invalid-parameter", "minYear" },
        { "/v1/studies?minYear=1066", 400, "invalid-parameter", "minYear" },
        { "/v1/studies?minYear=2020&maxYear=2010", 400, "invalid-parameter", "maxYear" },
        { "/v1/studies?minParticipants=-5", 400, "invalid-parameter", "minParticipants" },
        { "/v1/claims?reviewed=maybe", 400, "invalid-parameter", "reviewed" },
        { "/v1/claims?includeDescendants=yes&condition=cirrhosis", 400, "invalid-parameter", "includeDescendants" },
        { "/v1/claims?includeDescendants=true", 400, "invalid-parameter", "includeDescendants" },
        { "/v1/conditions?includeDescendants=true", 400, "invalid-parameter", "includeDescendants" },
        { "/v1/claims?q=", 400, "invalid-parameter", "q" },
        { "/v1/claims?q=%20%26%7C!", 400, "invalid-parameter", "q" },
        { "/v1/claims?q=%F0%9F%98%80", 400, "invalid-parameter", "q" },
        { "/v1/claims?id=", 400, "invalid-parameter", "id" },
        { "/v1/claims?id=CLM0001,,CLM0002", 400, "invalid-parameter", "id" },
        { "/v1/claims?id=CLM0001%27%3B--", 400, "invalid-parameter", "id" },
        { "/v1/claims?nutrient=iron%20x", 400, "invalid-parameter", "nutrient" },
        { "/v1/claims?condition=", 400, "invalid-parameter", "condition" },
        // codes
        { "/v1/claims?verdict=nope", 400, "invalid-parameter", "verdict" },
        { "/v1/claims?verdict=supported,nope", 400, "invalid-parameter", "verdict" },
        { "/v1/claims?certainty=HIGH", 400, "invalid-parameter", "certainty" },
        { "/v1/claims?agentType=robot", 400, "invalid-parameter", "agentType" },
        { "/v1/nutrients?kind=metal", 400, "invalid-parameter", "kind" },
        { "/v1/studies?design=guess", 400, "invalid-parameter", "design" },
        { "/v1/dosages?purpose=fun", 400, "invalid-parameter", "purpose" },
        { "/v1/claims?sort=nope", 400, "invalid-parameter", "sort" },
        { "/v1/claims?sort=id%20desc", 400, "invalid-parameter", "sort" },
        // NUL, text that is not UTF-8, lone surrogates
        { "/v1/claims?q=a%00b", 400, "invalid-parameter", "q" },
        { "/v1/claims?nutrient=%00", 400, "invalid-parameter", "nutrient" },
        { "/v1/claims?q=%ff", 400, "invalid-parameter", "q" },
        { "/v1/claims?q=%C3%28", 400, "invalid-parameter", "q" },
        { "/v1/claims?q=%C0%80", 400, "invalid-parameter", "q" },
        { "/v1/claims?q=%ED%A0%80", 400, "invalid-parameter", "q" },
        { "/v1/claims?cursor=%ED%B0%80", 400, "invalid-parameter", "cursor" },
        { "/v1/claims/CLM0001?release=%ff", 400, "invalid-parameter", "release" },
        // unknown and repeated
        { "/v1/claims?nope=1", 400, "unknown-parameter", "nope" },
        { "/v1/claims?Limit=1", 400, "unknown-parameter", "Limit" },
        { "/v1/claims?limit=1&offset=20", 400, "unknown-parameter", "offset" },
        { "/v1/claims?=1", 400, "unknown-parameter", "" },
        { "/v1/claims/CLM0001?limit=1", 400, "unknown-parameter", "limit" },
        { "/v1?q=iron", 400, "unknown-parameter", "q" },
        { "/v1/claims?limit=1&limit=2", 400, "invalid-parameter", "limit" },
        { "/v1/claims?q=iron&q=zinc", 400, "invalid-parameter", "q" },
        { "/v1/claims?kind=efficacy&kind=safety", 400, "invalid-parameter", "kind" },
        // what there is not
        { "/v1/claims/NOPE", 404, "not-found", "" },
        { "/v1/claims/clm0001", 404, "not-found", "" },
        { "/v1/claims/%ff", 404, "not-found", "" },
        { "/v1/claims/%27%20or%201=1", 404, "not-found", "" },
        { "/v1/nutrients/restless-legs-syndrome", 404, "not-found", "" },
        { "/v1/nope", 404, "no-such-path", "" },
        { "/nope", 404, "no-such-path", "" },
        { "/openapi/v2.json", 404, "no-such-path", "" },
        { "/v1/claims?release=2026.999", 404, "unknown-release", "release" },
        { "/v1/claims/CLM0001?release=1999.1", 404, "unknown-release", "release" },
        { "/v1/claims?release=newest", 400, "invalid-parameter", "release" },
        { "/v1/claims?release=", 400, "invalid-parameter", "release" },
        // too long
        { "/v1/claims?q=" + new string('a', 201), 400, "invalid-parameter", "q" },
        { "/v1/claims?q=" + new string('a', 10_240), 414, "uri-too-long", "" },
        { "/v1/claims/" + new string('a', 10_240), 414, "uri-too-long", "" },
        { "/v1/claims?id=" + string.Join(',', Enumerable.Range(1, 101).Select(n => $"CLM{n:0000}")), 400, "invalid-parameter", "id" },
        { "/v1/claims?cursor=" + new string('a', 1001), 400, "invalid-parameter", "cursor" },
    };
}
