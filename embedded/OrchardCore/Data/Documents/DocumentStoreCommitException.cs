namespace OrchardCore.Data.Documents;

/// <summary>Thrown when a document could not be stored because it was changed meanwhile.</summary>
public class DocumentStoreCommitException : Exception
{
    /// <summary>Creates the exception with a message.</summary>
    public DocumentStoreCommitException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message and a cause.</summary>
    public DocumentStoreCommitException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
