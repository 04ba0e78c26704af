using System.Text;

namespace Onus.Hcl.Syntax;

/// <summary>Writes values of attributes, objects and longer tuples on several lines.</summary>
internal sealed class ValuePrinter(StringBuilder text)
{
    private const int MostOnOneLine = 3;

    private readonly ExpressionPrinter _expressions = new(text);

    public void Write(Expression value, int indent)
    {
        if (value is TemplateExpression template && HeredocPrinter.TryWrite(text, template, _expressions))
        {
            return;
        }

        WriteLines(value, indent);
    }

    private void WriteLines(Expression value, int indent)
    {
        switch (value)
        {
            case ObjectExpression { Items.IsEmpty: false } entries:
                Write(entries, indent);
                break;
            case TupleExpression tuple when NeedsLines(tuple):
                Write(tuple, indent);
                break;
            case CallExpression { Arguments: [ObjectExpression or TupleExpression], ExpandLast: false } call:
                text.Append(call.Name).Append('(');
                WriteLines(call.Arguments[0], indent);
                text.Append(')');
                break;
            default:
                _expressions.Write(value);
                break;
        }
    }

    private void Write(ObjectExpression entries, int indent)
    {
        text.Append("{\n");
        for (var i = 0; i < entries.Items.Length; i++)
        {
            text.Append(' ', (indent + 1) * 2);
            _expressions.Collections.WriteKey(entries.Items[i].Key, isFirst: i == 0);
            text.Append(" = ");
            Write(entries.Items[i].Value, indent + 1);
            text.Append('\n');
        }

        text.Append(' ', indent * 2).Append('}');
    }

    private void Write(TupleExpression tuple, int indent)
    {
        text.Append("[\n");
        for (var i = 0; i < tuple.Items.Length; i++)
        {
            text.Append(' ', (indent + 1) * 2);
            if (i == 0 && Leftmost.IsFor(tuple.Items[0]))
            {
                _expressions.WriteInParentheses(tuple.Items[0]);
            }
            else
            {
                WriteLines(tuple.Items[i], indent + 1);
            }

            text.Append(",\n");
        }

        text.Append(' ', indent * 2).Append(']');
    }

    private static bool NeedsLines(TupleExpression tuple)
    {
        if (tuple.Items.Length > MostOnOneLine)
        {
            return true;
        }

        foreach (var item in tuple.Items)
        {
            if (item is ObjectExpression { Items.IsEmpty: false } || (item is TupleExpression inner && NeedsLines(inner)))
            {
                return true;
            }
        }

        return false;
    }
}
