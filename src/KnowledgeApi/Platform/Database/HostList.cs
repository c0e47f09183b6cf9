using Npgsql;

namespace KnowledgeApi.Platform.Database;

/// <summary>
/// The hosts that a connection string names, one connection string each, and which of them to ask. We choose between hosts ourselves: which one
/// can answer depends on the release that is asked for, which Npgsql does not know.
/// </summary>
/// <param name="Hosts">One connection string a host, in the order given.</param>
/// <param name="Wanted">Which hosts are asked: <c>Target Session Attributes</c>.</param>
/// <param name="IsBalanced">Whether those that are equally wanted take turns: <c>Load Balance Hosts</c>.</param>
internal sealed record HostList(IReadOnlyList<string> Hosts, HostRole Wanted, bool IsBalanced)
{
    public static HostList Of(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        var (wanted, balanced) = (RoleOf(settings.TargetSessionAttributes), settings.LoadBalanceHosts);
        settings.Remove("Target Session Attributes");
        settings.Remove("Load Balance Hosts");
        var names = (settings.Host ?? "").Split(',', StringSplitOptions.TrimEntries);
        return new HostList([.. names.Length == 1 ? [settings.ConnectionString] : names.Select(name => At(settings, name))], wanted, balanced);
    }

    private static string At(NpgsqlConnectionStringBuilder settings, string name)
    {
        var one = new NpgsqlConnectionStringBuilder(settings.ConnectionString) { Host = name };
        // A colon divides host and port, but not where it is part of an IPv6 address or a folder of sockets.
        var colon = name.LastIndexOf(':');
        var isInAddress = name.StartsWith('/') || (name.StartsWith('[') ? !name.Contains("]:", StringComparison.Ordinal) : colon != name.IndexOf(':'));
        if (colon > 0 && !isInAddress && int.TryParse(name.AsSpan(colon + 1), out var port))
            (one.Host, one.Port) = (name[..colon], port);
        return one.ConnectionString;
    }

    private static HostRole RoleOf(string? attributes) => attributes?.ToLowerInvariant() switch
    {
        null or "" or "any" => HostRole.Any,
        "primary" or "read-write" => HostRole.Primary,
        "standby" or "read-only" => HostRole.Standby,
        "prefer-primary" => HostRole.PreferPrimary,
        "prefer-standby" => HostRole.PreferStandby,
        _ => throw new ArgumentException($"Target Session Attributes={attributes}: give any, primary, standby, prefer-primary or prefer-standby."),
    };
}

/// <summary>The hosts that are asked, by their part in replication.</summary>
internal enum HostRole
{
    Any,
    Primary,
    Standby,
    PreferPrimary,
    PreferStandby,
}
