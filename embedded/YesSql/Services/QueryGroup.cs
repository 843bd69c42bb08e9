using System.Text;

namespace YesSql.Services;

/// <summary>Conditions of which all or any must be met.</summary>
internal sealed class QueryGroup(QueryGroup? parent, bool isAny)
{
    private readonly List<object> _items = [];

    public QueryGroup? Parent => parent;

    public bool IsEmpty => _items.Count == 0;

    public void Add(string condition) => _items.Add(condition);

    public void Add(QueryGroup group)
    {
        if (!group.IsEmpty)
        {
            _items.Add(group);
        }
    }

    public void Write(StringBuilder sql)
    {
        for (var i = 0; i < _items.Count; i++)
        {
            if (i > 0)
            {
                sql.Append(isAny ? " or " : " and ");
            }

            if (_items[i] is QueryGroup group)
            {
                sql.Append('(');
                group.Write(sql);
                sql.Append(')');
            }
            else if (_items.Count == 1)
            {
                sql.Append(_items[i]);
            }
            else
            {
                sql.Append('(').Append(_items[i]).Append(')');
            }
        }
    }
}
