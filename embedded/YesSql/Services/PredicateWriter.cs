using System.Collections;
using System.Linq.Expressions;
using System.Text;

namespace YesSql.Services;

/// <summary>Writes predicates and selectors of index rows as SQL.</summary>
internal sealed class PredicateWriter
{
    private readonly QueryState _state;
    private readonly StringBuilder _sql = new();
    private readonly List<(ParameterExpression Parameter, string Alias)> _rows = [];

    private PredicateWriter(QueryState state, ParameterExpression row, string alias)
    {
        _state = state;
        _rows.Add((row, state.Dialect.QuoteForAliasName(alias)));
    }

    public static string WritePredicate(QueryState state, LambdaExpression predicate, string alias)
    {
        var writer = new PredicateWriter(state, predicate.Parameters[0], alias);
        writer.WritePredicate(predicate.Body);
        return writer._sql.ToString();
    }

    public static QueryOrder WriteOrder(QueryState state, LambdaExpression selector, string alias, bool descending)
    {
        var writer = new PredicateWriter(state, selector.Parameters[0], alias);
        var body = WithoutConversion(selector.Body);
        writer.WriteValue(body, null);
        return new QueryOrder(writer._sql.ToString(), descending, Nullable.GetUnderlyingType(body.Type) ?? body.Type);
    }

    private void WritePredicate(Expression expression)
    {
        expression = WithoutConversion(expression);
        if (!IsOnRow(expression))
        {
            _sql.Append(ExpressionEvaluator.Evaluate(expression) is true ? "1 = 1" : "1 = 0");
            return;
        }

        switch (expression)
        {
            case BinaryExpression { NodeType: ExpressionType.AndAlso or ExpressionType.And } and:
                WriteBoth(and, " and ");
                break;

            case BinaryExpression { NodeType: ExpressionType.OrElse or ExpressionType.Or } or:
                WriteBoth(or, " or ");
                break;

            case BinaryExpression binary when GetComparison(binary.NodeType) is { } comparison:
                WriteComparison(binary, comparison);
                break;

            case UnaryExpression { NodeType: ExpressionType.Not } not:
                WriteNot(WithoutConversion(not.Operand));
                break;

            case MethodCallExpression call:
                MethodWriter.Write(this, call);
                break;

            case MemberExpression { Member.Name: "HasValue", Expression: { } nullable } when Nullable.GetUnderlyingType(nullable.Type) is not null:
                WriteValue(nullable, null);
                _sql.Append(" is not null");
                break;

            case MemberExpression:
                WriteValue(expression, null);
                _sql.Append(" = ").Append(_state.Dialect.True);
                break;

            default:
                throw Unsupported(expression);
        }
    }

    private void WriteBoth(BinaryExpression expression, string operation)
    {
        _sql.Append('(');
        WritePredicate(expression.Left);
        _sql.Append(operation);
        WritePredicate(expression.Right);
        _sql.Append(')');
    }

    private void WriteNot(Expression operand)
    {
        if (operand is MemberExpression { Member.Name: not "HasValue" })
        {
            WriteValue(operand, null);
            _sql.Append(" <> ").Append(_state.Dialect.True);
        }
        else
        {
            _sql.Append("not (");
            WritePredicate(operand);
            _sql.Append(')');
        }
    }

    private void WriteComparison(BinaryExpression expression, string operation)
    {
        var left = WithoutConversion(expression.Left);
        var right = WithoutConversion(expression.Right);
        if (expression.NodeType is ExpressionType.Equal or ExpressionType.NotEqual)
        {
            var suffix = expression.NodeType == ExpressionType.Equal ? " is null" : " is not null";
            if (IsNull(expression.Right, right))
            {
                WriteOperand(left, null);
                _sql.Append(suffix);
                return;
            }

            if (IsNull(expression.Left, left))
            {
                WriteOperand(right, null);
                _sql.Append(suffix);
                return;
            }
        }

        WriteComparand(expression.Left, left, right);
        _sql.Append(operation);
        WriteComparand(expression.Right, right, left);
    }

    private bool IsNull(Expression expression, Expression stripped) =>
        !IsOnRow(stripped) && ExpressionEvaluator.Evaluate(expression) is null;

    private void WriteComparand(Expression expression, Expression stripped, Expression other)
    {
        if (IsOnRow(stripped))
        {
            WriteOperand(stripped, other);
        }
        else
        {
            WriteParameter(ExpressionEvaluator.Evaluate(expression), other.Type);
        }
    }

    // Predicates may be compared with each other and with booleans.
    private void WriteOperand(Expression expression, Expression? other)
    {
        if (expression.Type == typeof(bool) && expression is not MemberExpression)
        {
            _sql.Append('(');
            WritePredicate(expression);
            _sql.Append(')');
        }
        else
        {
            WriteValue(expression, other);
        }
    }

    internal void WriteValue(Expression expression, Expression? other)
    {
        expression = WithoutConversion(expression);
        if (!IsOnRow(expression))
        {
            WriteParameter(ExpressionEvaluator.Evaluate(expression), other?.Type);
            return;
        }

        switch (expression)
        {
            case MemberExpression member when FindRow(member.Expression) is { } alias:
                _sql.Append(alias).Append('.').Append(_state.Dialect.QuoteForColumnName(member.Member.Name));
                break;

            case MemberExpression { Member.Name: "Value", Expression: { } nullable } when Nullable.GetUnderlyingType(nullable.Type) is not null:
                WriteValue(nullable, other);
                break;

            case BinaryExpression { NodeType: ExpressionType.Coalesce } coalesce:
                WriteCall("coalesce", coalesce.Left, coalesce.Right);
                break;

            case BinaryExpression binary when GetArithmetic(binary) is { } operation:
                _sql.Append('(');
                WriteValue(binary.Left, WithoutConversion(binary.Right));
                _sql.Append(operation);
                WriteValue(binary.Right, WithoutConversion(binary.Left));
                _sql.Append(')');
                break;

            case MethodCallExpression { Method: { Name: nameof(string.Concat), DeclaringType: var type } } concat when type == typeof(string):
                WriteConcat(concat);
                break;

            case MethodCallExpression call:
                throw new ArgumentException($"The method '{call.Method.Name}' is not supported in a query.");

            default:
                throw Unsupported(expression);
        }
    }

    internal void WriteText(string text) => _sql.Append(text);

    internal void WriteParameter(object? value, Type? columnType)
    {
        // A character is compared as its number.
        if (value is int code && (Nullable.GetUnderlyingType(columnType ?? typeof(int)) ?? columnType) == typeof(char))
        {
            value = (char)code;
        }

        _sql.Append(_state.AddParameter(value));
    }

    internal void WriteIn(Expression source, IEnumerable values, bool negate)
    {
        var list = values.Cast<object?>().Select(_state.Dialect.TryConvert).ToList();
        if (list.Count == 0)
        {
            _sql.Append(negate ? "1 = 1" : "1 = 0");
            return;
        }

        WriteValue(source, null);
        if (list.Count == 1)
        {
            _sql.Append(negate ? " <> " : " = ").Append(_state.AddParameter(list[0]));
        }
        else
        {
            _state.Dialect.WriteIn(_sql, list, WithoutConversion(source).Type, negate, _state.AddParameter);
        }
    }

    internal void WriteInSelect(Expression source, LambdaExpression selector, LambdaExpression? predicate, bool negate)
    {
        var type = selector.Parameters[0].Type;
        var alias = _state.Dialect.QuoteForAliasName(_state.NewSubQueryAlias(type));
        var table = _state.Store.GetIndexTable(type, _state.Collection);
        WriteValue(source, null);
        _sql.Append(negate ? " not in (select " : " in (select ");
        _rows.Add((selector.Parameters[0], alias));
        WriteValue(selector.Body, null);
        _sql.Append(" from ").Append(table.QuotedName).Append(" as ").Append(alias);
        if (predicate is not null)
        {
            _rows.Add((predicate.Parameters[0], alias));
            _sql.Append(" where ");
            WritePredicate(predicate.Body);
            _rows.RemoveAt(_rows.Count - 1);
        }

        _rows.RemoveAt(_rows.Count - 1);
        _sql.Append(')');
    }

    internal bool IsOnRow(Expression? expression) => ExpressionEvaluator.Uses(expression, _rows);

    internal static Expression WithoutConversion(Expression expression)
    {
        while (expression is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked or ExpressionType.Quote or ExpressionType.TypeAs } conversion)
        {
            expression = conversion.Operand;
        }

        return expression;
    }

    private void WriteCall(string function, Expression left, Expression right)
    {
        _sql.Append(function).Append('(');
        WriteValue(left, null);
        _sql.Append(", ");
        WriteValue(right, left);
        _sql.Append(')');
    }

    private void WriteConcat(MethodCallExpression call)
    {
        var parts = call.Arguments is [NewArrayExpression array] ? array.Expressions : call.Arguments;
        _sql.Append('(');
        for (var i = 0; i < parts.Count; i++)
        {
            _sql.Append(i == 0 ? string.Empty : " || ");
            WriteValue(parts[i], null);
        }

        _sql.Append(')');
    }

    private string? FindRow(Expression? expression)
    {
        if (expression is not null && WithoutConversion(expression) is ParameterExpression parameter)
        {
            for (var i = _rows.Count - 1; i >= 0; i--)
            {
                if (_rows[i].Parameter == parameter)
                {
                    return _rows[i].Alias;
                }
            }
        }

        return null;
    }

    private static string? GetComparison(ExpressionType type) => type switch
    {
        ExpressionType.Equal => " = ",
        ExpressionType.NotEqual => " <> ",
        ExpressionType.LessThan => " < ",
        ExpressionType.LessThanOrEqual => " <= ",
        ExpressionType.GreaterThan => " > ",
        ExpressionType.GreaterThanOrEqual => " >= ",
        _ => null,
    };

    private static string? GetArithmetic(BinaryExpression expression) => expression.NodeType switch
    {
        ExpressionType.Add or ExpressionType.AddChecked => expression.Type == typeof(string) ? " || " : " + ",
        ExpressionType.Subtract or ExpressionType.SubtractChecked => " - ",
        ExpressionType.Multiply or ExpressionType.MultiplyChecked => " * ",
        ExpressionType.Divide => " / ",
        _ => null,
    };

    private static InvalidOperationException Unsupported(Expression expression) =>
        new($"The expression '{expression}' is not supported in a query.");
}
