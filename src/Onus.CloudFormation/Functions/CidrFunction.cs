using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Onus.CloudFormation.Stacks;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Text;

namespace Onus.CloudFormation.Functions;

/// <summary><c>Fn::Cidr</c>: cuts an address block into equal ones.</summary>
internal static class CidrFunction
{
    private const int MaxBlocks = 256;

    public static Value Cidr(StackScope scope, Value argument, Origin origin)
    {
        if (argument is not ListValue { Count: 2 or 3 } list)
        {
            return Bad(scope, origin);
        }

        var arguments = list.Items.Select(scope.Resolver.Resolve).ToArray();
        if (arguments.FirstOrDefault(value => value.IsUnknown) is UnknownValue unknown)
        {
            return UnknownResults.From(unknown, origin);
        }

        var text = ScalarText.Of(arguments[0]) ?? "";
        var slash = text.IndexOf('/');
        if (slash < 0
            || !IPAddress.TryParse(text[..slash], out var address)
            || !TryCount(text[(slash + 1)..], 0, out var length)
            || !TryCount(ScalarText.Of(arguments[1]), 1, out var count) || count > MaxBlocks)
        {
            return Bad(scope, origin);
        }

        var total = address.AddressFamily == AddressFamily.InterNetwork ? 32 : 128;
        var hostBits = total == 32 ? 8 : 64;
        if (arguments.Length == 3 && !TryCount(ScalarText.Of(arguments[2]), 1, out hostBits))
        {
            return Bad(scope, origin);
        }

        var inner = total - hostBits;
        return length > total || inner < length || (inner - length < 8 && count > 1 << (inner - length))
            ? Bad(scope, origin)
            : Cut(address, total, length, inner, count, origin.As(OriginKind.Computed));
    }

    private static ListValue Cut(IPAddress address, int total, int length, int inner, int count, Origin origin)
    {
        var bits = UInt128.Zero;
        foreach (var octet in address.GetAddressBytes())
        {
            bits = (bits << 8) | octet;
        }

        bits = length == 0 ? 0 : bits >> (total - length) << (total - length);
        var step = total == inner ? UInt128.One : UInt128.One << (total - inner);
        var blocks = ImmutableArray.CreateBuilder<Value>(count);
        for (var i = 0; i < count; i++)
        {
            var octets = new byte[total / 8];
            var block = bits + ((UInt128)i * step);
            for (var at = octets.Length - 1; at >= 0; at--)
            {
                octets[at] = (byte)(block & 0xFF);
                block >>= 8;
            }

            blocks.Add(Value.Of($"{new IPAddress(octets)}/{inner.ToString(CultureInfo.InvariantCulture)}", origin));
        }

        return Value.List(blocks.MoveToImmutable(), origin);
    }

    private static bool TryCount(string? text, int least, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= least && number <= MaxBlocks;

    private static Value Bad(StackScope scope, Origin origin) =>
        scope.Invalid("cfn-bad-argument", $"Fn::Cidr takes an address block, a count and a number of bits that fit together.", origin, $"Correct its arguments.");
}
