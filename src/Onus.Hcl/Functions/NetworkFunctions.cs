using Onus.Hcl.Conversion;
using System.Numerics;
using Onus.Core.Values;

namespace Onus.Hcl.Functions;

/// <summary>Functions on address blocks.</summary>
internal static class NetworkFunctions
{
    public static IEnumerable<Function> All { get; } =
    [
        Define.Plain("cidrhost", 2, 2, Host),
        Define.Plain("cidrnetmask", 1, 1, NetMask),
        Define.Plain("cidrsubnet", 3, 3, Subnet),
        Define.Plain("cidrsubnets", 1, null, Subnets),
    ];

    private static BigInteger Whole(FunctionCall call, int at) =>
        call.Number(at) is { IsInteger: true } number ? number.ToBigInteger() : throw new FunctionException($"a whole number is required", at);

    private static Value Host(FunctionCall call)
    {
        var block = AddressBlock.Parse(call.Text(0), 0);
        var number = Whole(call, 1);
        if (number >= block.Size || number < -block.Size)
        {
            throw new FunctionException($"the block has no such host", 1);
        }

        return call.Result(AddressBlock.Text(block.Base + (number < 0 ? block.Size + number : number), block.Bits));
    }

    private static Value NetMask(FunctionCall call)
    {
        var block = AddressBlock.Parse(call.Text(0), 0);
        if (block.Bits != 32)
        {
            throw new FunctionException($"only IPv4 has netmasks", 0);
        }

        return call.Result(AddressBlock.Text((BigInteger.One << 32) - block.Size, 32));
    }

    private static Value Subnet(FunctionCall call)
    {
        var block = AddressBlock.Parse(call.Text(0), 0);
        var (bits, number) = (call.Int32(1), Whole(call, 2));
        if (bits < 0 || number < 0)
        {
            throw new FunctionException($"a number that is not negative is required", bits < 0 ? 1 : 2);
        }

        if (bits > block.Bits - block.Length)
        {
            throw new FunctionException($"the block has not so many bits left", 1);
        }

        if (number >= BigInteger.One << bits)
        {
            throw new FunctionException($"the block has no such subnet", 2);
        }

        var length = block.Length + bits;
        return call.Result(new AddressBlock(block.Base + (number << (block.Bits - length)), length, block.Bits).ToString());
    }

    private static Value Subnets(FunctionCall call)
    {
        var block = AddressBlock.Parse(call.Text(0), 0);
        var end = block.Base + block.Size;
        var next = block.Base;
        var texts = new List<string>();
        for (var i = 1; i < call.Arguments.Length; i++)
        {
            var bits = call.Int32(i);
            if (bits < 1 || bits > block.Bits - block.Length)
            {
                throw new FunctionException($"the block has not so many bits left", i);
            }

            var size = BigInteger.One << (block.Bits - block.Length - bits);
            next = (next + size - 1) / size * size;
            if (next + size > end)
            {
                throw new FunctionException($"the block has no room left", i);
            }

            texts.Add(new AddressBlock(next, block.Length + bits, block.Bits).ToString());
            next += size;
        }

        return call.TextList(texts);
    }
}
