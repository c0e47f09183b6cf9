using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace KnowledgeApi.Platform.Http;

/// <summary>Takes scheme and host from the headers that a proxy forwards, where the setting TrustedProxies names it by its address or network. Nobody else is believed.</summary>
internal static class TrustedProxies
{
    public const string Setting = "TrustedProxies";

    public static void UseTrustedProxies(this WebApplication app)
    {
        var named = (app.Configuration[Setting] ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (named.Length > 0)
            app.UseForwardedHeaders(Trusting(named));
    }

    private static ForwardedHeadersOptions Trusting(string[] named)
    {
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost };
        // The framework trusts the machine itself unless told otherwise.
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var name in named)
        {
            if (IPAddress.TryParse(name, out var proxy))
                options.KnownProxies.Add(proxy);
            else if (System.Net.IPNetwork.TryParse(name, out var network))
                options.KnownIPNetworks.Add(network);
            else
                throw new InvalidOperationException($"The setting {Setting} holds '{name}'. It must be addresses or networks separated by commas, such as 10.0.0.7,172.16.0.0/12.");
        }
        return options;
    }
}
