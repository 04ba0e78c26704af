using static Onus.Bench.Bombs.Bomb;

namespace Onus.Bench.Bombs;

/// <summary>Expressions of Terraform's language that grow, or that take long.</summary>
internal static class ExpressionBombs
{
    // A list of n numbers, a text of n characters: what most of them go through.
    private const string Numbers = "range(0, 1000)";

    public static IReadOnlyList<Bomb> All { get; } =
    [
        Local("doubling-texts", 60, n => Chain(n, "\"0123456789abcdef\"", last => $"\"${{{last}}}${{{last}}}\"")),
        Local("doubling-lists", 60, n => Chain(n, "[1, 2, 3, 4]", last => $"concat({last}, {last})")),
        Local("doubling-trees", 60, n => Chain(n, "{ a = 1 }", last => $"{{ left = {last}, right = {last} }}")),
        Local("doubling-trees-as-json", 60, n => Chain(n, "{ a = 1 }", last => $"{{ left = {last}, right = {last} }}") + $"\n  text = jsonencode(local.x{n})\n  yaml = yamlencode(local.x{n})"),
        Local("joins-that-grow", 40, n => Chain(n, "\"a\"", last => $"join({last}, [\"a\", \"b\", \"c\", \"d\"])")),
        Local("replacements-that-grow", 40, n => Chain(n, "\"aaaa\"", last => $"replace({last}, \"a\", \"aaaa\")")),
        Local("formats-that-grow", 40, n => Chain(n, "\"abcd\"", last => $"format(\"%s%s%s%s\", {last}, {last}, {last}, {last})")),
        Local("escapes-that-grow", 60, n => Chain(n, "\"\\\"\\\\\"", last => $"jsonencode({last})")),
        Local("products", 30, n => $"all = setproduct({Each(n, _ => Numbers, ", ")})"),
        Local("flattened-products", 4, n => $"all = flatten([for a in {Numbers} : {Nest(n, "[for b in " + Numbers + " : ", "b", "]")}])"),
        Local("nested-loops", 12, n => "all = " + Nest(n, $"[for x in {Numbers} : ", "x", "]")),
        Local("nested-loops-that-keep-nothing", 12, n => "all = " + Nest(n, $"[for x in {Numbers} : ", "x", " if false]")),
        Local("pieces-in-loops", 1000, n => $"{LongText}\n  all = [for a in range(0, {n}) : [for b in range(0, {n}) : substr(local.text, a, 100000)]]"),
        Local("splits-in-loops", 1000, n => $"{LongText}\n  all = [for a in range(0, {n}) : [for b in range(0, {n}) : split(\"a\", local.text)]]"),
        Local("lengths-in-loops", 1000, n => $"{LongText}\n  all = [for a in range(0, {n}) : [for b in range(0, {n}) : length(local.text)]]"),
        Local("replacements-in-loops", 1000, n => $"{LongText}\n  all = [for a in range(0, {n}) : [for b in range(0, {n}) : length(replace(local.text, \"a\", \"b\"))]]"),
        Local("searches-in-loops", 1000, n => $"{LongText}\n  all = [for a in range(0, {n}) : [for b in range(0, {n}) : regexall(\"a+b|a+c|a*d\", local.text)]]"),
        Local("hashes-in-loops", 1000, n => $"{LongText}\n  all = [for a in range(0, {n}) : [for b in range(0, {n}) : sha512(local.text)]]"),
        Local("base64-in-loops", 1000, n => $"{LongText}\n  all = [for a in range(0, {n}) : [for b in range(0, {n}) : base64gzip(local.text)]]"),
        Local("sorts-in-loops", 1000, n => $"list = [for i in {Numbers} : format(\"%05d\", (i * 7919) % 1000)]\n  all = [for a in range(0, {n}) : [for b in range(0, {n}) : reverse(sort(local.list))]]"),
        Local("sets-in-loops", 1000, n => $"list = [for i in {Numbers} : format(\"%05d\", i)]\n  all = [for a in range(0, {n}) : [for b in range(0, {n}) : setunion(local.list, local.list)]]"),
        Local("merges-in-loops", 1000, n => $"map = {{ for i in {Numbers} : \"k${{i}}\" => i }}\n  all = [for a in range(0, {n}) : [for b in range(0, {n}) : merge(local.map, {{ (\"x${{a}}\") = b }})]]"),
        Local("comparisons-in-loops", 1000, n => $"list = [for i in {Numbers} : [i, \"{Times(50, "a")}\"]]\n  all = [for a in range(0, {n}) : [for b in range(0, {n}) : local.list == concat(local.list)]]"),
        Local("sums-in-loops", 1000, n => $"all = [for a in range(0, {n}) : [for b in range(0, {n}) : sum({Numbers})]]"),
        Local("groups-in-loops", 1000, n => $"all = {{ for a in range(0, {n}) : \"k\" => [for b in range(0, {n}) : b]... }}"),
        Local("splats-over-splats", 8, n => $"list = [for i in {Numbers} : {{ a = i }}]\n  " + Each(n, i => $"x{i} = [for a in local.list : {(i == 0 ? "local.list[*].a" : $"local.x{i - 1}[*]")}]", "\n  ")),
        Local("decodings-in-loops", 1000, n => $"text = jsonencode([for i in {Numbers} : i])\n  all = [for a in range(0, {n}) : [for b in range(0, {n}) : jsondecode(local.text)]]"),
        Local("yaml-decodings-in-loops", 1000, n => $"text = yamlencode([for i in {Numbers} : i])\n  all = [for a in range(0, {n}) : [for b in range(0, {n}) : yamldecode(local.text)]]"),
        Local("attempts-in-attempts", 18, n => "all = " + Nest(n, "try(upper(var.missing), lower(var.missing), ", "1", ")") + "\n  more = " + Tree(n, inner => $"try({inner} + nothing(), {inner})", "1")),
        Local("choices-in-choices", 18, n => "all = " + Tree(n, inner => $"(var.open ? {inner} : [{inner}])", "1"), "variable \"open\" {}"),
        Local("widths", 500, n => Each(n, i => $"x{i} = format(\"%65535d%65535d%65535d%65535d\", {i}, {i}, {i}, {i})", "\n  ")),
        Local("powers", 400, n => Each(n, i => $"x{i} = pow(9999999, 999999999) * pow(2, 2000) * 1e999999999 - parseint(\"{Times(60, "z")}\", 36)", "\n  ")),
        Local("long-numbers", 60, n => Chain(n, "3", last => $"{last} * {last}")),
        Local("subnets", 1000, n => $"all = [for a in range(0, {n}) : [for b in range(0, {n}) : cidrsubnets(\"10.0.0.0/8\", {Each(200, _ => "16", ", ")})]]"),
        Local("patterns-that-back-off", 30, n => $"text = \"{Times(30_000, "a")}\"\n  " + Each(n, i => $"x{i} = regexall(\"^(a+)+(a|aa)+(a*)*{i}$\", local.text)", "\n  ")),
        Local("patterns-that-repeat", 30, n => $"text = \"{Times(20_000, "ab")}\"\n  " + Each(n, i => $"x{i} = regexall(\"((a?b?){{1,100}}c){{1,{9 + (i % 2)}}}{i}\", local.text)", "\n  ")),
        Local("many-patterns-that-repeat", 450, n => Each(n, i => $"x{i} = regexall(\"((a?b?){{1,100}}c){{1,9}}{i}\", \"abab\")", "\n  ")),
        Local("patterns-of-large-classes", 450, n => Each(n, i => $"x{i} = regexall(\"[^a-z]{{0,1000}}\\\\pL{{1,1000}}{i}\", \"abab\")", "\n  ")),
        Local("parentheses", 30_000, n => "all = " + Times(n, "(") + "1" + Times(n, ")")),
        Local("negations", 60_000, n => "all = " + Times(n, "!") + "true"),
        Local("templates-in-templates", 10_000, n => "all = " + Times(n, "\"${") + "1" + Times(n, "}\"")),
        Local("open-brackets", 60_000, n => "all = " + Times(n, "[")),
        Local("open-braces-of-templates", 60_000, n => "all = \"" + Times(n / 2, "${")),
        Local("long-sums", 30_000, n => "all = 1" + Times(n, "+1")),
        Local("long-paths", 25_000, n => "all = local.b" + Times(n, ".a") + "\n  b = {}"),
        Local("texts-in-here-documents", 12_000, n => "all = <<A\n" + Times(n, "${a}\n") + "A"),
        Local("open-here-documents", 7_000, n => Times(n, "x = <<A\n")),
        Local("descriptions-of-errors", 4_000, n => Each(n, i => $"e{i} = z()", "\n")),
        Bomb.Of("templates-that-grow", "main.tf", 30, n => "locals {\n" + Each(n, i => $"  x{i} = templatestring(\"$${{a}}$${{a}}$${{a}}$${{a}}\", {{ a = {(i == 0 ? "\"abcd\"" : $"local.x{i - 1}")} }})") + "\n}\n" + Use($"local.x{n - 1}")),
        new Bomb("template-files-that-loop", 30, n => [("main.tf", $"locals {{\n  all = templatefile(\"${{path.module}}/t.tftpl\", {{ n = {n} }})\n}}\n" + Use("local.all")), ("t.tftpl", Nest(20, "%{ for x in range(0, 1000) }", "${x}", "%{ endfor }"))]),
        new Bomb("files-in-loops", 1000, n => [("main.tf", $"locals {{\n  all = [for a in range(0, {n}) : [for b in range(0, {n}) : jsondecode(file(\"${{path.module}}/data.json\"))]]\n}}\n" + Use("local.all")), ("data.json", "[" + Each(5_000, i => $"{i}", ",") + "]")]),
    ];

    private const string LongText = "text = join(\"\", [for i in range(0, 1000) : \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"])";

    /// <summary>Local values, and a resource that uses the last of them.</summary>
    private static Bomb Local(string name, int size, Func<int, string> locals, string beside = "") => Bomb.Of(name, "main.tf", size, n =>
    {
        var text = locals(n);
        var last = text.Split('\n').Last(line => line.Contains(" = ", StringComparison.Ordinal)).TrimStart().Split(' ')[0];
        return $"locals {{\n  {text}\n}}\n{beside}\n{Use("local." + last)}";
    });

    private static string Use(string value) => $"resource \"aws_sqs_queue\" \"bomb\" {{\n  name = try({value}, \"a\")\n  tags = {{ a = {value} }}\n}}\n";

    private static string Chain(int n, string first, Func<string, string> next) => $"x0 = {first}\n  " + Each(n, i => $"x{i + 1} = {next($"local.x{i}")}", "\n  ");

    private static string Nest(int n, string before, string inner, string after) => Times(n, before) + inner + Times(n, after);

    private static string Tree(int depth, Func<string, string> of, string leaf)
    {
        var text = leaf;
        for (var i = 0; i < depth && text.Length < 20_000; i++)
        {
            text = of(text);
        }

        return text;
    }
}
