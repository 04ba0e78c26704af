using System.Text;
using Onus.Core.Values;

namespace Onus.Hcl.Syntax;

/// <summary>Writes tuples, objects and <c>for</c> expressions on one line.</summary>
internal sealed class CollectionPrinter(StringBuilder text, ExpressionPrinter expressions)
{
    public void Write(Expression expression)
    {
        switch (expression)
        {
            case TupleExpression tuple:
                WriteTuple(tuple);
                break;
            case ObjectExpression entries:
                WriteObject(entries);
                break;
            case ForExpression loop:
                WriteFor(loop);
                break;
        }
    }

    /// <summary>Writes the key of an object's entry: a bare name where that means the same.</summary>
    public void WriteKey(Expression key, bool isFirst)
    {
        if (key is LiteralExpression { Value: StringValue { Value: var name } })
        {
            if (name.Length > 0 && Characters.IdentifierLength(name) == name.Length && !(isFirst && name == "for"))
            {
                text.Append(name);
                return;
            }
        }
        else if (key is VariableExpression or LiteralExpression { Value: not NumberValue } || (isFirst && Leftmost.IsFor(key)))
        {
            expressions.WriteInParentheses(key);
            return;
        }

        expressions.Write(key);
    }

    /// <summary>Writes <c>for k, v in xs</c>.</summary>
    public void WriteFor(string? key, string item, Expression collection)
    {
        text.Append("for ");
        if (key is not null)
        {
            text.Append(key).Append(", ");
        }

        text.Append(item).Append(" in ");
        expressions.Write(collection);
    }

    private void WriteTuple(TupleExpression tuple)
    {
        text.Append('[');
        if (tuple.Items is [var first, ..] && Leftmost.IsFor(first))
        {
            expressions.WriteInParentheses(first);
            text.Append(tuple.Items.Length > 1 ? ", " : "");
            expressions.WriteList(tuple.Items.RemoveAt(0));
        }
        else
        {
            expressions.WriteList(tuple.Items);
        }

        text.Append(']');
    }

    private void WriteObject(ObjectExpression entries)
    {
        for (var i = 0; i < entries.Items.Length; i++)
        {
            text.Append(i == 0 ? "{ " : ", ");
            WriteKey(entries.Items[i].Key, isFirst: i == 0);
            text.Append(" = ");
            expressions.Write(entries.Items[i].Value);
        }

        text.Append(entries.Items.IsEmpty ? "{}" : " }");
    }

    private void WriteFor(ForExpression loop)
    {
        text.Append(loop.ResultKey is null ? '[' : '{');
        WriteFor(loop.KeyName, loop.ItemName, loop.Collection);
        text.Append(" : ");
        if (loop.ResultKey is not null)
        {
            expressions.Write(loop.ResultKey);
            text.Append(" => ");
        }

        expressions.Write(loop.ResultValue);
        text.Append(loop.IsGrouping ? "..." : "");
        if (loop.Condition is not null)
        {
            text.Append(" if ");
            expressions.Write(loop.Condition);
        }

        text.Append(loop.ResultKey is null ? ']' : '}');
    }
}
