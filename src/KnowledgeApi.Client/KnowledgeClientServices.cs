using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeApi.Client;

/// <summary>Registers the client.</summary>
public static class KnowledgeClientServices
{
    /// <summary>
    /// Adds <see cref="IKnowledgeClient"/> and <see cref="KnowledgeSaver"/>. Questions that meet 429 or 503, or no answer, are asked again with growing pauses, as long as Retry-After says where the
    /// service does; no more than three times and half a minute.
    /// </summary>
    /// <param name="services">Where it is added.</param>
    /// <param name="address">Where the API is, without /v1.</param>
    public static IHttpClientBuilder AddKnowledgeApi(this IServiceCollection services, Uri address)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(address);
        var client = services.AddHttpClient<IKnowledgeClient, KnowledgeClient>(http => http.BaseAddress = address);
        client.AddStandardResilienceHandler();
        services.AddHttpClient<KnowledgeSaver>(http => http.BaseAddress = address).AddStandardResilienceHandler();
        return client;
    }
}
