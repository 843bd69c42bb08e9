namespace OrchardCore.Data;

/// <summary>Whether a database can be used for a new tenant.</summary>
public enum DbConnectionValidatorResult
{
    /// <summary>It isn't known.</summary>
    Unknown = 0,

    /// <summary>No provider was named.</summary>
    NoProvider = 1,

    /// <summary>The database has no documents yet.</summary>
    DocumentTableNotFound = 2,

    /// <summary>The database has a tenant's documents already.</summary>
    DocumentTableFound = 3,

    /// <summary>The database has documents, but none of a tenant.</summary>
    ShellDescriptorDocumentNotFound = 4,

    /// <summary>The database can't be reached.</summary>
    InvalidConnection = 5,

    /// <summary>The provider isn't known.</summary>
    UnsupportedProvider = 6,

    /// <summary>The server's certificate isn't trusted.</summary>
    InvalidCertificate = 7,
}
