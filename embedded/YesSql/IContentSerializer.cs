namespace YesSql;

/// <summary>Converts documents to text and back.</summary>
public interface IContentSerializer
{
    /// <summary>Converts an object to text.</summary>
    string Serialize(object item);

    /// <summary>Converts text to an object of a type.</summary>
    object Deserialize(string content, Type type);
}
