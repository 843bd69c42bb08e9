namespace PartnerPlatform.Rules;

/// <summary>Reads a <see cref="TextPattern"/>; refuses what it doesn't know.</summary>
internal sealed class PatternParser
{
    private const int MaxRepetition = 64;
    private const int MaxDepth = 16;

    private readonly string _text;
    private int _position;
    private int _depth;

    public PatternParser(string text) => _text = text;

    private bool AtEnd => _position >= _text.Length;

    public PatternNode Parse()
    {
        var node = ReadAlternatives();
        return AtEnd ? node : throw Error();
    }

    private PatternNode ReadAlternatives()
    {
        if (++_depth > MaxDepth)
        {
            throw Error();
        }

        var parts = new List<PatternNode> { ReadSequence() };
        while (!AtEnd && _text[_position] == '|')
        {
            _position++;
            parts.Add(ReadSequence());
        }

        _depth--;
        return parts.Count == 1 ? parts[0] : new PatternNode.Alternatives(parts);
    }

    private PatternNode.Sequence ReadSequence()
    {
        var parts = new List<PatternNode>();
        while (!AtEnd && _text[_position] is not ('|' or ')'))
        {
            parts.Add(ReadRepetition(ReadAtom()));
        }

        return new PatternNode.Sequence(parts);
    }

    private PatternNode ReadAtom()
    {
        var c = _text[_position++];
        switch (c)
        {
            case '(':
                if (_position + 1 < _text.Length && _text[_position] == '?')
                {
                    _position += _text[_position + 1] == ':' ? 2 : throw Error();
                }

                var group = ReadAlternatives();
                Expect(')');
                return group;
            case '[':
                return new PatternNode.Characters(ReadClass());
            case '\\':
                return new PatternNode.Characters(ReadEscape());
            case '^' or '$' or '.' or '*' or '+' or '?' or '{' or '}' or ']':
                throw Error();
            default:
                return new PatternNode.Characters(default(CharacterSet).With(c, c));
        }
    }

    private CharacterSet ReadEscape()
    {
        if (AtEnd)
        {
            throw Error();
        }

        var c = _text[_position++];
        if (c == 'd')
        {
            return CharacterSet.Digits;
        }

        return char.IsLetterOrDigit(c) ? throw Error() : default(CharacterSet).With(c, c);
    }

    private CharacterSet ReadClass()
    {
        var set = default(CharacterSet);
        while (!AtEnd && _text[_position] != ']')
        {
            var c = _text[_position++];
            if (c == '\\')
            {
                set = set.With(ReadEscape());
            }
            else if (c == '^')
            {
                throw Error();
            }
            else if (_position + 1 < _text.Length && _text[_position] == '-' && _text[_position + 1] != ']')
            {
                set = set.With(c, _text[_position + 1]);
                _position += 2;
            }
            else
            {
                set = set.With(c, c);
            }
        }

        Expect(']');
        return set;
    }

    private PatternNode ReadRepetition(PatternNode atom)
    {
        if (AtEnd)
        {
            return atom;
        }

        if (_text[_position] == '?')
        {
            _position++;
            return new PatternNode.Repetition(atom, 0, 1);
        }

        if (_text[_position] != '{')
        {
            return atom;
        }

        _position++;
        var minimum = ReadNumber();
        var maximum = minimum;
        if (!AtEnd && _text[_position] == ',')
        {
            _position++;
            maximum = ReadNumber();
        }

        Expect('}');
        return maximum >= minimum && maximum <= MaxRepetition ? new PatternNode.Repetition(atom, minimum, maximum) : throw Error();
    }

    private int ReadNumber()
    {
        var start = _position;
        var number = 0;
        while (!AtEnd && _text[_position] is >= '0' and <= '9' && _position - start < 3)
        {
            number = (10 * number) + _text[_position++] - '0';
        }

        return _position > start ? number : throw Error();
    }

    private void Expect(char c)
    {
        if (AtEnd || _text[_position++] != c)
        {
            throw Error();
        }
    }

    private FormatException Error() => new($"The pattern can't be read at position {_position}.");
}
