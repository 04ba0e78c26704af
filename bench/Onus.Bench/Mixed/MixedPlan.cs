using System.Globalization;

namespace Onus.Bench.Mixed;

/// <summary>
/// Writes the mix as what <c>terraform show -json</c> prints of a plan that makes all of it: six of ten resources in the root module, three in one module for each hundred,
/// one in a module inside of that; every fifth with <c>count</c>, every seventh with <c>for_each</c>.
/// </summary>
internal sealed class MixedPlan
{
    private const int InModule = 100;
    private const string Provider = "registry.terraform.io/hashicorp/aws";
    private readonly Mix _mix = new();
    private readonly StreamWriter _writer;
    private readonly int _count;

    private MixedPlan(int count, StreamWriter writer) => (_count, _writer) = (count, writer);

    public static void Write(int count, string file)
    {
        using var writer = new StreamWriter(file);
        new MixedPlan(count, writer).Write();
    }

    private IEnumerable<int> Modules => Enumerable.Range(0, (_count + InModule - 1) / InModule);

    private void Write()
    {
        _writer.Write("""{"format_version":"1.2","terraform_version":"1.11.4","variables":{"region":{"value":"eu-west-1"}},"planned_values":{"root_module":{"resources":[""");
        Each(All.Where(IsRoot), Planned);
        _writer.Write("],\"child_modules\":[");
        Each(Modules, module =>
        {
            _writer.Write($"{{\"address\":\"module.m{module}\",\"resources\":[");
            Each(Of(module).Where(number => number % 10 is >= 6 and < 9), Planned);
            _writer.Write("],\"child_modules\":[");
            Each(Of(module).Where(number => number % 10 == 9).GroupBy(number => number % 3), inner =>
            {
                _writer.Write($"{{\"address\":\"module.m{module}.module.inner[\\\"k{inner.Key}\\\"]\",\"resources\":[");
                Each(inner, Planned);
                _writer.Write("]}");
            });
            _writer.Write("]}");
        });
        _writer.Write("]}},\"resource_changes\":[");
        Each(All, Changed);
        _writer.Write($"],\"configuration\":{{\"provider_config\":{{\"aws\":{{\"name\":\"aws\",\"full_name\":\"{Provider}\",\"expressions\":{{\"region\":{{\"references\":[\"var.region\"]}}}}}}}},\"root_module\":{{\"resources\":[");
        Each(All.Where(IsRoot), Configured);
        _writer.Write("],\"module_calls\":{");
        Each(Modules, module =>
        {
            _writer.Write($"\"m{module}\":{{\"source\":\"./modules/m{module}\",\"module\":{{\"resources\":[");
            Each(Of(module).Where(number => number % 10 is >= 6 and < 9), Configured);
            _writer.Write("]}}");
        });
        _writer.Write("},\"variables\":{\"region\":{\"default\":\"eu-west-1\"}}}},\"timestamp\":\"2026-01-01T00:00:00Z\",\"applyable\":true,\"complete\":true,\"errored\":false}");
    }

    private IEnumerable<int> All => Enumerable.Range(0, _count);

    private IEnumerable<int> Of(int module) => Enumerable.Range(module * InModule, Math.Min(InModule, _count - (module * InModule)));

    private void Each<T>(IEnumerable<T> items, Action<T> write)
    {
        var isFirst = true;
        foreach (var item in items)
        {
            _writer.Write(isFirst ? "" : ",");
            isFirst = false;
            write(item);
        }
    }

    private void Planned(int number)
    {
        var (shape, draw) = _mix[number];
        _writer.Write($"{{{Head(number, shape)},\"provider_name\":\"{Provider}\",\"schema_version\":1,\"values\":{draw.Fill(shape.Values)},\"sensitive_values\":{shape.Sensitive}}}");
    }

    private void Changed(int number)
    {
        var (shape, draw) = _mix[number];
        _writer.Write($"{{{Head(number, shape)},\"provider_name\":\"{Provider}\",\"change\":{{\"actions\":[\"create\"],\"before\":null,\"after\":{draw.Fill(shape.Values)},\"after_unknown\":{shape.Unknown},\"before_sensitive\":false,\"after_sensitive\":{shape.Sensitive}}}}}");
    }

    private void Configured(int number)
    {
        var type = _mix[number].Shape.TerraformType;
        _writer.Write($"{{\"address\":\"{type}.r{number}\",\"mode\":\"managed\",\"type\":\"{type}\",\"name\":\"r{number}\",\"provider_config_key\":\"aws\",\"expressions\":{{\"tags\":{{\"references\":[\"var.tags\"]}}}},\"schema_version\":1}}");
    }

    private static string Head(int number, MixedResource shape)
    {
        var module = IsRoot(number) ? "" : $"module.m{number / InModule}" + (number % 10 == 9 ? $".module.inner[\\\"k{number % 3}\\\"]" : "");
        var index = number % 5 == 0 ? (number % 3).ToString(CultureInfo.InvariantCulture) : number % 7 == 0 ? $"\"key{number % 4}\"" : null;
        var address = $"{(module.Length > 0 ? module + "." : "")}{shape.TerraformType}.r{number}{(index is null ? "" : $"[{index.Replace("\"", "\\\"", StringComparison.Ordinal)}]")}";
        return $"\"address\":\"{address}\",\"mode\":\"managed\",\"type\":\"{shape.TerraformType}\",\"name\":\"r{number}\""
            + (index is null ? "" : $",\"index\":{index}") + (module.Length > 0 ? $",\"module_address\":\"{module}\"" : "");
    }

    private static bool IsRoot(int number) => number % 10 < 6;
}
