using Onus.Core.Values;

namespace Onus.Hcl.Syntax.Packing;

/// <summary>Writes values that are written out; each has the place of its expression.</summary>
internal static class LiteralPacker
{
    public static void Pack(LiteralExpression literal, PackWriter writer)
    {
        switch (literal.Value)
        {
            case NullValue:
                writer.Start(NodeKind.Null, literal.Origin);
                break;
            case BooleanValue truth:
                writer.Start(truth.Value ? NodeKind.True : NodeKind.False, literal.Origin);
                break;
            case NumberValue { Value: var number } when number.TryToInt64(out var integer):
                writer.Start(NodeKind.Integer, literal.Origin).Signed(integer);
                break;
            case NumberValue { Value: var number }:
                writer.Start(NodeKind.Number, literal.Origin).Text(number.ToString());
                break;
            case StringValue name:
                writer.Start(NodeKind.Name, literal.Origin).Text(name.Value);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(literal));
        }
    }
}
