using Onus.Contracts;

namespace Onus.Assessment.Tests.Checks;

/// <summary>A finding points at the value that decided wherever it is written, and tells the way that it came.</summary>
public sealed class ChainTests
{
    private const string Check = "rds-instance-storage-encrypted";

    private const string Module = """
        variable "encrypted" {
          type    = bool
          default = false
        }
        locals {
          inner = var.encrypted
        }
        resource "aws_db_instance" "d" {
          engine            = "mysql"
          storage_encrypted = local.inner
        }
        """;

    [Fact]
    public void A_value_that_a_module_call_gives_is_pointed_at_where_the_call_stands()
    {
        var finding = Finding("module \"db\" {\n  source    = \"./db\"\n  encrypted = local.off\n}\nlocals {\n  off = false\n}\n", "module.db.aws_db_instance.d");

        Shown(finding.Location).ShouldBe("main.tf:6");
        Steps(finding).ShouldBe(["module.db.aws_db_instance.d db/main.tf:8", "local.inner db/main.tf:6", "var.encrypted db/main.tf:1", "module.db main.tf:3", "local.off main.tf:6"]);
    }

    [Fact]
    public void A_default_of_a_module_is_pointed_at_there_and_the_call_is_told()
    {
        var finding = Finding("module \"db\" {\n  count  = 2\n  source = \"./db\"\n}\n", "module.db[0].aws_db_instance.d");

        Shown(finding.Location).ShouldBe("db/main.tf:3");
        Steps(finding).ShouldBe(["module.db[0].aws_db_instance.d db/main.tf:8", "local.inner db/main.tf:6", "var.encrypted db/main.tf:1", "module.db main.tf:1"]);
    }

    [Fact]
    public void What_is_not_written_leads_through_the_modules_to_the_root()
    {
        var finding = Finding("module \"outer\" {\n  source = \"./outer\"\n}\n", "module.outer.module.db.aws_db_instance.d", "rds-instance-protected-from-deletion", ("outer/main.tf", "module \"db\" {\n  source = \"../db\"\n}\n"));

        Shown(finding.Location).ShouldBe("db/main.tf:8");
        Steps(finding).ShouldBe(["module.outer.module.db.aws_db_instance.d db/main.tf:8", "module.outer.module.db outer/main.tf:1", "module.outer main.tf:1"]);
        finding.Details.Cause.ShouldBe(new Cause("deletion_protection", true, "DeletionProtection"));
    }

    [Fact]
    public void What_the_root_module_is_given_by_a_file_of_values_ends_there()
    {
        var finding = Finding("variable \"on\" {\n  type = bool\n}\nmodule \"db\" {\n  source    = \"./db\"\n  encrypted = var.on\n}\n", "module.db.aws_db_instance.d", files: ("terraform.tfvars", "on = false\n"));

        Shown(finding.Location).ShouldBe("terraform.tfvars:1");
        Steps(finding).ShouldBe(["module.db.aws_db_instance.d db/main.tf:8", "local.inner db/main.tf:6", "var.encrypted db/main.tf:1", "module.db main.tf:6", "var.on main.tf:1"]);
    }

    [Fact]
    public void A_block_that_joins_the_resource_and_dynamic_blocks_are_gone_into()
    {
        var bucket = Finding(
            "variable \"acls\" {\n  default = false\n}\nresource \"aws_s3_bucket\" \"b\" {}\nresource \"aws_s3_bucket_public_access_block\" \"b\" {\n  bucket            = aws_s3_bucket.b.id\n  block_public_acls = var.acls\n}\n",
            "aws_s3_bucket.b",
            "s3-bucket-blocks-public-acls");
        Shown(bucket.Location).ShouldBe("main.tf:2");
        Steps(bucket).ShouldBe(["aws_s3_bucket_public_access_block.b main.tf:5", "var.acls main.tf:1"]);

        var group = Finding(
            "variable \"open\" {\n  default = [\"0.0.0.0/0\"]\n}\nresource \"aws_security_group\" \"g\" {\n  dynamic \"ingress\" {\n    for_each = var.open\n    content {\n      from_port   = 22\n      to_port     = 22\n      protocol    = \"tcp\"\n      cidr_blocks = [ingress.value]\n    }\n  }\n}\n",
            "aws_security_group.g",
            "security-group-no-public-ssh");
        Shown(group.Location).ShouldBe("main.tf:2");
        Steps(group).ShouldBe(["aws_security_group.g main.tf:4", "var.open main.tf:1"]);
    }

    [Fact]
    public void Where_there_is_no_more_to_it_than_the_block_no_way_is_told() =>
        Finding("resource \"aws_db_instance\" \"x\" {\n  engine = \"mysql\"\n  storage_encrypted = false\n}\n", "aws_db_instance.x").Details.Chain.ShouldBeEmpty();

    private static Finding Finding(string root, string address, string check = Check, params (string Path, string Text)[] files)
    {
        using var folder = new TemporaryFolder();
        folder.Write("main.tf", root);
        folder.Write("db/main.tf", Module);
        foreach (var (path, text) in files)
        {
            folder.Write(path, text);
        }

        var finding = Scanned.Below(folder.Path).Result.Resources.Single(resource => resource.Address == address).Findings().Single(finding => finding.Rule.Id == check);
        _ = finding.Details;
        return finding;
    }

    private static string[] Steps(Finding finding) => [.. finding.Details.Chain.Select(step => $"{step.Name} {Shown(step.Location)}")];

    /// <summary>A place without the temporary folder before it.</summary>
    private static string Shown(Place? place)
    {
        var parts = place!.File.Split('/');
        var from = Array.FindIndex(parts, part => part is "db" or "outer" or "main.tf" or "terraform.tfvars");
        return $"{string.Join('/', parts[from..])}:{place.Line}";
    }
}
