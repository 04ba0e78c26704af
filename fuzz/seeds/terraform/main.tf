terraform {
  required_providers { aws = { source = "hashicorp/aws", version = "~> 5.0" } }
}

provider "aws" {
  region = var.region
  default_tags { tags = local.tags }
}

locals {
  tags  = { Name = "shop-${terraform.workspace}", Owner = upper(var.owner) }
  cidrs = [for i in range(3) : cidrsubnet(var.cidr, 8, i)]
  doc   = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "s3:*", Resource = "*", Principal = { AWS = "*" } }] })
}

data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["ec2.amazonaws.com"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = ["123456789012"]
    }
  }
}

data "aws_iam_policy_document" "more" {
  source_policy_documents = [data.aws_iam_policy_document.trust.json]
  override_policy_documents = [local.doc]
}

module "net" {
  source   = "./modules/net"
  for_each = toset(["a", "b"])
  name     = each.key
  cidr     = local.cidrs[each.key == "a" ? 0 : 1]
}

resource "aws_iam_role" "app" {
  name               = format("%s-%03d", var.owner, 7)
  assume_role_policy = data.aws_iam_policy_document.more.json
}

#checkov:skip=CKV_AWS_18:logs go elsewhere
resource "aws_s3_bucket" "logs" {
  count  = var.buckets
  bucket = "logs-${count.index}-${replace(lower("ÄB C"), "/[^a-z]/", "-")}"
  tags   = merge(local.tags, { "n" = tostring(count.index) })
  lifecycle {
    ignore_changes = [tags]
  }
}

resource "aws_security_group" "open" {
  vpc_id = try(module.net["a"].vpc_id, null)
  dynamic "ingress" {
    for_each = { for p in [22, 443] : tostring(p) => p if p > 0 }
    content {
      from_port   = ingress.value
      to_port     = ingress.value
      protocol    = "tcp"
      cidr_blocks = ["0.0.0.0/0"] # tfsec:ignore:aws-ec2-no-public-ingress-sgr
    }
  }
}

resource "aws_db_instance" "db" {
  engine               = "postgres"
  engine_version       = "13.4"
  instance_class       = "db.t3.micro"
  password             = var.password
  storage_encrypted    = can(regex("^prod", terraform.workspace))
  user_data            = <<-EOT
    #!/bin/sh
    %{ for n in local.cidrs ~}
    echo ${n}
    %{ endfor ~}
  EOT
}
