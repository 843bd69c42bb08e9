using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OrchardCore.ContentManagement;

/// <summary>Reads and writes content items: the well-known members first, then the parts.</summary>
public class ContentItemConverter : JsonConverter<ContentItem>
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ContentItem value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString(nameof(ContentItem.ContentItemId), value.ContentItemId);
        writer.WriteString(nameof(ContentItem.ContentItemVersionId), value.ContentItemVersionId);
        writer.WriteString(nameof(ContentItem.ContentType), value.ContentType);
        writer.WriteString(nameof(ContentItem.DisplayText), value.DisplayText);
        writer.WriteBoolean(nameof(ContentItem.Latest), value.Latest);
        writer.WriteBoolean(nameof(ContentItem.Published), value.Published);
        WriteUtc(writer, nameof(ContentItem.ModifiedUtc), value.ModifiedUtc);
        WriteUtc(writer, nameof(ContentItem.PublishedUtc), value.PublishedUtc);
        WriteUtc(writer, nameof(ContentItem.CreatedUtc), value.CreatedUtc);
        writer.WriteString(nameof(ContentItem.Owner), value.Owner);
        writer.WriteString(nameof(ContentItem.Author), value.Author);

        foreach (var (name, node) in value.Data)
        {
            if (node is not null)
            {
                writer.WritePropertyName(name);
                node.WriteTo(writer, options);
            }
        }

        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public override ContentItem Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A content item must be a JSON object.");
        }

        var item = new ContentItem();

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();

            if (!TryReadMember(ref reader, item, name))
            {
                ReadData(ref reader, item, name);
            }
        }

        return item;
    }

    private static bool TryReadMember(ref Utf8JsonReader reader, ContentItem item, string name)
    {
        switch (name)
        {
            case nameof(ContentItem.ContentItemId):
                item.ContentItemId = ReadString(ref reader)!;
                return true;
            case nameof(ContentItem.ContentItemVersionId):
                item.ContentItemVersionId = ReadString(ref reader)!;
                return true;
            case nameof(ContentItem.ContentType):
                item.ContentType = ReadString(ref reader)!;
                return true;
            case nameof(ContentItem.DisplayText):
                item.DisplayText = ReadString(ref reader);
                return true;
            case nameof(ContentItem.Latest):
                item.Latest = ReadBoolean(ref reader);
                return true;
            case nameof(ContentItem.Published):
                item.Published = ReadBoolean(ref reader);
                return true;
            case nameof(ContentItem.ModifiedUtc):
                item.ModifiedUtc = ReadUtc(ref reader);
                return true;
            case nameof(ContentItem.PublishedUtc):
                item.PublishedUtc = ReadUtc(ref reader);
                return true;
            case nameof(ContentItem.CreatedUtc):
                item.CreatedUtc = ReadUtc(ref reader);
                return true;
            case nameof(ContentItem.Owner):
                item.Owner = ReadString(ref reader);
                return true;
            case nameof(ContentItem.Author):
                item.Author = ReadString(ref reader);
                return true;
            default:
                return false;
        }
    }

    private static void ReadData(ref Utf8JsonReader reader, ContentItem item, string name)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                item.Data[name] = JsonObject.Create(JsonElement.ParseValue(ref reader));
                break;
            case JsonTokenType.StartArray:
                item.Data[name] = JsonArray.Create(JsonElement.ParseValue(ref reader));
                break;
            default:
                reader.Skip();
                break;
        }
    }

    private static string? ReadString(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return reader.GetString();
        }

        reader.Skip();
        return null;
    }

    private static bool ReadBoolean(ref Utf8JsonReader reader)
    {
        var value = reader.TokenType == JsonTokenType.True;
        reader.Skip();
        return value;
    }

    private static DateTime? ReadUtc(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String && reader.TryGetDateTime(out var value))
        {
            return ToUtc(value);
        }

        reader.Skip();
        return null;
    }

    private static void WriteUtc(Utf8JsonWriter writer, string name, DateTime? value)
    {
        if (value is { } time)
        {
            writer.WriteString(name, ToUtc(time));
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    private static DateTime ToUtc(DateTime value) => value.Kind switch
    {
        DateTimeKind.Local => value.ToUniversalTime(),
        DateTimeKind.Unspecified => DateTime.SpecifyKind(value, DateTimeKind.Utc),
        _ => value,
    };
}
