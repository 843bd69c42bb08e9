using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace OrchardCore.Embedded;

/// <summary>
/// A writer that keeps what it is given as references, so that content rendered inside other content is never copied
/// before it reaches the response.
/// </summary>
internal sealed class HtmlBuffer : TextWriter, IHtmlContentContainer
{
    private object[] _parts = new object[16];
    private int _count;

    public override Encoding Encoding => Encoding.UTF8;

    public bool IsEmpty => _count == 0;

    public override void Write(char value) => Add(value < 128 ? SingleCharacters.Values[value] : value.ToString());

    public override void Write(string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            Add(value);
        }
    }

    public override void Write(char[] buffer, int index, int count)
    {
        if (count > 0)
        {
            Add(new string(buffer, index, count));
        }
    }

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (!buffer.IsEmpty)
        {
            Add(buffer.ToString());
        }
    }

    public override Task WriteAsync(char value)
    {
        Write(value);
        return Task.CompletedTask;
    }

    public override Task WriteAsync(string? value)
    {
        Write(value);
        return Task.CompletedTask;
    }

    public override Task WriteAsync(char[] buffer, int index, int count)
    {
        Write(buffer, index, count);
        return Task.CompletedTask;
    }

    public override Task WriteAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return Task.CompletedTask;
    }

    public override void WriteLine(string? value)
    {
        Write(value);
        Add("\n");
    }

    public override Task FlushAsync() => Task.CompletedTask;

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (writer is HtmlBuffer buffer)
        {
            buffer.AddRange(_parts, _count);
            return;
        }

        foreach (var part in _parts.AsSpan(0, _count))
        {
            if (part is string text)
            {
                writer.Write(text);
            }
            else
            {
                ((IHtmlContent)part).WriteTo(writer, encoder);
            }
        }
    }

    public void CopyTo(IHtmlContentBuilder builder)
    {
        foreach (var part in _parts.AsSpan(0, _count))
        {
            if (part is string text)
            {
                builder.AppendHtml(text);
            }
            else
            {
                builder.AppendHtml((IHtmlContent)part);
            }
        }
    }

    public void MoveTo(IHtmlContentBuilder builder)
    {
        CopyTo(builder);
        _count = 0;
    }

    public override string ToString()
    {
        using var writer = new StringWriter();
        WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    private void Add(object part)
    {
        if (_count == _parts.Length)
        {
            Array.Resize(ref _parts, _count * 2);
        }

        _parts[_count++] = part;
    }

    private void AddRange(object[] parts, int count)
    {
        var length = _parts.Length;
        while (length < _count + count)
        {
            length *= 2;
        }

        if (length != _parts.Length)
        {
            Array.Resize(ref _parts, length);
        }

        Array.Copy(parts, 0, _parts, _count, count);
        _count += count;
    }

    private static class SingleCharacters
    {
        public static readonly string[] Values = [.. Enumerable.Range(0, 128).Select(code => ((char)code).ToString())];
    }
}
