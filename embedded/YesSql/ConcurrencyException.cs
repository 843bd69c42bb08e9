namespace YesSql;

/// <summary>Thrown when a document was changed by someone else since it was loaded.</summary>
public class ConcurrencyException : Exception
{
    /// <summary>Creates the exception for a document.</summary>
    public ConcurrencyException(Document document)
        : base($"The document with Id '{document.Id}' and type '{document.Type}' has been changed by another session.")
    {
        Document = document;
    }

    /// <summary>The row that could not be written.</summary>
    public Document Document { get; }
}
