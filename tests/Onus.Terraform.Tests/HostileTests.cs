using System.Text;
using Onus.Core.Bounds;
using Onus.Core.Values;
using Onus.Sources;

namespace Onus.Terraform.Tests;

/// <summary>Configuration that means harm, or is merely large.</summary>
public sealed class HostileTests
{
    [Theory]
    [InlineData("locals { a = local.a }\nresource \"t_t\" \"r\" { v = local.a }")]
    [InlineData("variable \"x\" { default = var.x }\nresource \"t_t\" \"r\" { v = var.x }")]
    [InlineData("output \"o\" { value = module.m.o }\nmodule \"m\" { source = \".\" }\nresource \"t_t\" \"r\" { v = module.m.o }")]
    [InlineData("resource \"t_t\" \"r\" {\n count = length(t_t.r)\n}")]
    [InlineData("resource \"t_t\" \"r\" {\n for_each = t_t.s\n}\nresource \"t_t\" \"s\" {\n for_each = t_t.r\n}")]
    [InlineData("resource \"t_t\" \"r\" { v = module.m.o }\nmodule \"m\" {\n source = \"./c\"\n count = module.m.o\n}")]
    [InlineData("resource \"t_t\" \"r\" { for_each = null }")]
    [InlineData("resource \"t_t\" \"r\" { for_each = [1, 2] }")]
    [InlineData("resource \"t_t\" \"r\" { count = \"many\" }")]
    [InlineData("resource \"t_t\" \"r\" { count = -1 }")]
    [InlineData("resource \"t_t\" \"r\" {\n dynamic \"x\" {\n for_each = 5\n content {}\n }\n}")]
    [InlineData("resource \"t_t\" \"r\" {\n dynamic \"x\" {}\n}")]
    [InlineData("resource \"t_t\" \"r\" { v = templatefile(\"main.tf\", {}) }")]
    [InlineData("resource \"t_t\" \"r\" { v = file(\"\\u0000\") }")]
    [InlineData("variable \"x\" { type = object({ a = }) }\nresource \"t_t\" \"r\" { v = var.x }")]
    [InlineData("variable \"x\" { type = nonsense(string) }\nresource \"t_t\" \"r\" { v = var.x }")]
    [InlineData("resource \"t_t\" {}\nresource \"t_t\" \"r\" { v = ")]
    [InlineData("module \"m\" {}\nresource \"t_t\" \"r\" { v = module.m }")]
    [InlineData("provider \"t\" { region = t_t.r.id }\nresource \"t_t\" \"r\" {}")]
    public void What_is_wrong_is_reported_and_the_rest_is_read(string text)
    {
        var reading = TerraformReading.Of(text + "\nresource \"t_t\" \"good\" {\n  v = 1\n}\n", ("c/main.tf", "output \"o\" { value = 1 }"));

        if (reading.Addresses.Contains("t_t.good"))
        {
            reading["t_t.good"].Values["v"]!.ToString().ShouldBe("1");
        }
        else
        {
            reading.Diagnostics.ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void Links_in_circles_and_out_of_the_root_are_not_followed()
    {
        using var folder = new TemporaryFolder();
        using var outside = new TemporaryFolder();
        outside.Write("x.tf", "resource \"t_t\" \"secret\" {}");
        folder.Write("main.tf", "resource \"t_t\" \"r\" {\n  v = file(\"loop\")\n  w = file(\"out\")\n  x = fileset(\".\", \"**\")\n}\nmodule \"m\" { source = \"./dir\" }");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "loop"), Path.Combine(folder.Path, "loop"));
        File.CreateSymbolicLink(Path.Combine(folder.Path, "out"), Path.Combine(outside.Path, "x.tf"));
        File.CreateSymbolicLink(Path.Combine(folder.Path, "dir"), outside.Path);
        File.CreateSymbolicLink(Path.Combine(folder.Path, "more.tf"), Path.Combine(outside.Path, "x.tf"));
        File.CreateSymbolicLink(Path.Combine(folder.Path, "up"), folder.Path);

        var reading = TerraformReading.Below(folder.Path, folder.Path, new ReadOptions(), recursive: false);

        reading.Addresses.ShouldBe(["t_t.r"]);
        reading["t_t.r"].Values["v"].ShouldBeOfType<UnknownValue>();
        reading["t_t.r"].Values["w"].ShouldBeOfType<UnknownValue>();
        reading["t_t.r"].Values["x"]!.ToString().ShouldBe("[\"main.tf\"]");
    }

    [Fact]
    public void Modules_that_double_at_every_level_are_bounded()
    {
        var levels = Enumerable.Range(0, 30).Select(i => ($"m{i:00}/main.tf", $"module \"a\" {{ source = \"../m{i + 1:00}\" }}\nmodule \"b\" {{ source = \"../m{i + 1:00}\" }}"));
        var reading = TerraformReading.Of(new ReadOptions(), [.. levels, ("m30/main.tf", "resource \"t_t\" \"r\" {}")]);

        reading.Codes.ShouldContain(Budget.Code);
    }

    [Fact]
    public void Texts_that_double_from_local_to_local_are_bounded()
    {
        var text = new StringBuilder("locals {\n  t0 = \"0123456789abcdef\"\n");
        for (var i = 1; i <= 18; i++)
        {
            text.Append($"  t{i} = \"${{local.t{i - 1}}}${{local.t{i - 1}}}\"\n");
        }

        text.Append("}\nresource \"t_t\" \"r\" {\n  count = 2000\n  v = \"${local.t18}${count.index}\"\n}");
        var reading = TerraformReading.Of(text.ToString());

        reading.Codes.ShouldContain(Budget.Code);
        reading.Blocks.Count().ShouldBe(2000);
    }

    [Fact]
    public void Many_resources_in_many_modules_are_all_read() => Generated(500).ShouldBe(10_000);

    private static int Generated(int modules)
    {
        using var folder = new TemporaryFolder();
        var main = new StringBuilder("locals { tags = { a = \"b\" } }\n");
        for (var i = 0; i < modules; i++)
        {
            main.Append($"module \"m{i}\" {{\n  source = \"./m{i}\"\n  name = \"n{i}\"\n  tags = merge(local.tags, {{ i = {i} }})\n}}\n");
            var child = new StringBuilder("variable \"name\" { type = string }\nvariable \"tags\" { type = map(string) }\n");
            for (var j = 0; j < 10; j++)
            {
                child.Append($"resource \"aws_s3_bucket\" \"b{j}\" {{\n  bucket = \"${{var.name}}-{j}\"\n  tags = var.tags\n}}\n");
                child.Append($"resource \"aws_s3_bucket_versioning\" \"v{j}\" {{\n  bucket = aws_s3_bucket.b{j}.id\n  versioning_configuration {{\n    status = \"Enabled\"\n  }}\n}}\n");
            }

            folder.Write($"m{i}/main.tf", child.ToString());
        }

        folder.Write("main.tf", main.ToString());
        return TerraformReading.Below(folder.Path, folder.Path, new ReadOptions(), recursive: true).Blocks.Count();
    }
}
