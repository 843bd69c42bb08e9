namespace OrchardCore.Localization;

/// <summary>A text and its translations: one, or one for each plural form.</summary>
public class CultureDictionaryRecord
{
    /// <summary>Creates a record without context.</summary>
    public CultureDictionaryRecord(string messageId, params string[] translations)
        : this(messageId, null, translations)
    {
    }

    /// <summary>Creates a record.</summary>
    public CultureDictionaryRecord(string messageId, string? context, string[] translations)
    {
        Key = GetKey(messageId, context);
        Translations = translations;
    }

    /// <summary>The record's key.</summary>
    public CultureDictionaryRecordKey Key { get; }

    /// <summary>The translations in the order of the plural forms.</summary>
    public string[] Translations { get; }

    /// <summary>Returns the key of a text in a context.</summary>
    public static CultureDictionaryRecordKey GetKey(string messageId, string? context) =>
        new() { MessageId = messageId, Context = context };
}
