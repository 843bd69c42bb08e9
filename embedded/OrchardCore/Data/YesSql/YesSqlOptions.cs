using System.Data;
using YesSql;

namespace OrchardCore.Data.YesSql;

/// <summary>Options of the tenants' stores.</summary>
public class YesSqlOptions
{
    /// <summary>Creates the usual options.</summary>
    public YesSqlOptions()
    {
    }

    /// <summary>How many commands are sent to the database together.</summary>
    public int CommandsPageSize { get; set; } = 500;

    /// <summary>Whether identical concurrent queries may share one execution.</summary>
    public bool QueryGatingEnabled { get; set; } = true;

    /// <summary>Finds the identifiers of documents.</summary>
    public IAccessorFactory? IdentifierAccessorFactory { get; set; }

    /// <summary>Finds the versions of documents.</summary>
    public IAccessorFactory? VersionAccessorFactory { get; set; }

    /// <summary>Converts documents to text, in place of the usual serializer.</summary>
    public IContentSerializer? ContentSerializer { get; set; }

    /// <summary>Whether overlapping operations on one session are reported.</summary>
    public bool EnableThreadSafetyChecks { get; set; }

    /// <summary>The isolation level of transactions.</summary>
    public IsolationLevel IsolationLevel { get; set; } = IsolationLevel.ReadCommitted;
}
