using Microsoft.AspNetCore.Http;

namespace OrchardCore.Environment.Shell;

/// <summary>Finds tenants by host and first segment of the path.</summary>
internal sealed class RunningShellTable : IRunningShellTable
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, ShellSettings> _tenants = new(StringComparer.OrdinalIgnoreCase);
    private volatile Table _table = new([]);

    public void Add(ShellSettings settings) => Change(() => _tenants[settings.Name] = settings);

    public void Remove(ShellSettings settings) => Change(() => _tenants.Remove(settings.Name));

    public ShellSettings? Match(HostString host, PathString path, bool fallbackToDefault = true)
    {
        var table = _table;

        return (table.ByKey.Count == 0 ? null : Find(table, host, GetFirstSegment(path)))
            ?? (fallbackToDefault ? table.Default : null);
    }

    private static ShellSettings? Find(Table table, HostString host, string segment)
    {
        var withPort = host.Value ?? string.Empty;
        var withoutPort = host.Host;

        return table.Find(withPort, segment)
            ?? table.Find(withoutPort, segment)
            ?? table.Find(withPort, string.Empty)
            ?? table.Find(withoutPort, string.Empty)
            ?? table.Find(string.Empty, segment)
            ?? (table.HasWildcards ? FindWildcard(table, withPort, withoutPort, segment) : null);
    }

    private static ShellSettings? FindWildcard(Table table, string withPort, string withoutPort, string segment)
    {
        while (true)
        {
            var dot = withoutPort.IndexOf('.', StringComparison.Ordinal);
            if (dot < 0)
            {
                return null;
            }

            withPort = withPort[(withPort.IndexOf('.', StringComparison.Ordinal) + 1)..];
            withoutPort = withoutPort[(dot + 1)..];

            var match = table.Find("*." + withPort, segment)
                ?? table.Find("*." + withoutPort, segment)
                ?? table.Find("*." + withPort, string.Empty)
                ?? table.Find("*." + withoutPort, string.Empty);
            if (match is not null)
            {
                return match;
            }
        }
    }

    private static string GetFirstSegment(PathString path)
    {
        var value = path.Value;
        if (string.IsNullOrEmpty(value))
        {
            return string.Empty;
        }

        var end = value.IndexOf('/', 1);

        return end < 0 ? value[1..] : value[1..end];
    }

    private void Change(Action change)
    {
        lock (_lock)
        {
            change();
            _table = new Table(_tenants.Values);
        }
    }

    private sealed class Table
    {
        public Table(IEnumerable<ShellSettings> tenants)
        {
            ShellSettings? fallback = null;
            foreach (var settings in tenants)
            {
                var prefix = settings.RequestUrlPrefix ?? string.Empty;
                var hosts = settings.RequestUrlHosts;

                if (hosts.Length == 0 && prefix.Length == 0)
                {
                    fallback = fallback is null || settings.IsDefaultShell() ? settings : fallback;
                }
                else
                {
                    foreach (var host in hosts.DefaultIfEmpty(string.Empty))
                    {
                        ByKey.TryAdd(host + '/' + prefix, settings);
                        HasWildcards |= host.StartsWith("*.", StringComparison.Ordinal);
                    }
                }
            }

            Default = fallback;
        }

        public Dictionary<string, ShellSettings> ByKey { get; } = new(StringComparer.OrdinalIgnoreCase);

        public bool HasWildcards { get; }

        public ShellSettings? Default { get; }

        public ShellSettings? Find(string host, string segment)
            => host.Length == 0 && segment.Length == 0 ? null : ByKey.GetValueOrDefault(host + '/' + segment);
    }
}
