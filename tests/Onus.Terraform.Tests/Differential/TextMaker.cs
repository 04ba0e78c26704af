namespace Onus.Terraform.Tests.Differential;

/// <summary>Makes expressions at random that give a text.</summary>
/// <param name="maker">Makes what they are made of.</param>
internal sealed class TextMaker(ExpressionMaker maker, Random random)
{
    public string Text(int depth, IReadOnlyList<Named> names)
    {
        if (depth <= 0)
        {
            return maker.TextLiteral();
        }

        var d = depth - 1;
        var sure = ExpressionMaker.Sure(names);
        string T(bool isSure = false) => maker.Of(Shape.Text, d, isSure ? sure : names);
        string N() => maker.Of(Shape.Number, d, names);
        string L(bool isSure = false) => maker.Of(Shape.ListOf(Shape.Text), d, isSure ? sure : names);
        switch (random.Next(36))
        {
            case 0 or 1 or 2:
                return $"\"<${{{T()}}}-${{{N()}}}>\"";
            case 3:
                return $"\"${{{maker.Of(random.Next(2) == 0 ? Shape.Truth : Shape.Number, d, names)}}}\"";
            case 4:
                return $"\"%{{ if {maker.Of(Shape.Truth, d, names)} }}${{{T()}}}%{{ else }}no%{{ endif }}!\"";
            case 5:
                maker.Fresh(out var item);
                return $"\"%{{ for {item} in {L()} }}[${{{item}}}]%{{ endfor }}\"";
            case 6:
                return $"(<<{(random.Next(2) == 0 ? "-" : "")}EOT\n    one ${{{T()}}}\n      two %{{ if {maker.Of(Shape.Truth, 0, names)} ~}}\n  x\n  %{{~ endif }} three\n  EOT\n  )";
            case 7:
                return $"join({maker.TextLiteral()}, {L()})";
            case 8:
                return $"upper({T()})";
            case 9:
                return $"lower({T()})";
            case 10:
                return $"title({T()})";
            case 11:
                return $"replace({T()}, \"a\", {T()})";
            case 12:
                return $"substr({T()}, {maker.Small()}, {(random.Next(3) == 0 ? "-1" : maker.Small())})";
            case 13:
                return $"trimspace({T()})";
            case 14:
                return $"trim({T()}, {maker.TextLiteral()})";
            case 15:
                return $"{(random.Next(2) == 0 ? "trimprefix" : "trimsuffix")}({T()}, {T()})";
            case 16:
                return $"format(\"%s/%d/%05.1f/%q/%v\", {T()}, floor({N()}), {N()}, {T()}, {maker.Of(Shape.Truth, d, names)})";
            case 17:
                return $"jsonencode({maker.Of(maker.AnyShape(2), d, names)})";
            case 18:
                return $"tostring({maker.Of(random.Next(2) == 0 ? Shape.Number : Shape.Truth, d, names)})";
            case 19:
                return $"strrev({T()})";
            case 20:
                return $"{new[] { "md5", "sha1", "sha256", "base64encode", "urlencode", "chomp" }[random.Next(6)]}({T()})";
            case 21:
                return $"base64decode(base64encode({T()}))";
            case 22:
                return $"indent(2, {T()})";
            case 23:
                return $"format(\"%03d|%-5s|%x\", {random.Next(100)}, {T()}, {random.Next(300)})";
            case 24:
                return $"yamlencode({maker.Of(maker.AnyShape(2), d, names)})";
            case 25:
                return $"try({L(true)}[{maker.Small()}], {T(true)})";
            case 26:
                return $"coalesce({T()}, \"z\")";
            case 27:
                return $"replace({T()}, \"/[a-c]+/\", \"<$0>\")";
            case 28:
                return $"try(regex(\"[a-z]+\", {T(true)}), \"none\")";
            case 29:
                return $"try(keys({maker.Of(Shape.MapOf(maker.AnyShape(0)), d, sure)})[0], \"none\")";
            case 30:
                return $"try(one({L(true)}), \"many\")";
            case 31:
                return $"try(cidrsubnet(\"10.{random.Next(200)}.0.0/16\", 8, {random.Next(300)}), \"none\")";
            case 32:
                return $"try(jsondecode(jsonencode({{ a = {T(true)} }})).a, \"none\")";
            case 33:
                return $"formatdate(\"YYYY-MM-DD\", timeadd(\"2024-02-2{random.Next(10)}T00:00:00Z\", \"{random.Next(90)}h\"))";
            case 34:
                return $"templatestring(local.pattern, {{ a = {T()} }})";
            default:
                return maker.TextLiteral();
        }
    }
}
