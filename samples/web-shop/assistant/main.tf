# The shop's assistant: it answers customers' questions and looks up their orders. Its keys are not AWS's: one was made elsewhere, one never leaves the shop's own vault.

terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.25"
    }
  }
}

provider "aws" {
  region = "eu-central-1"
}

variable "vault_key_id" {
  type        = string
  default     = "shop-conversations"
  description = "The key in the shop's vault that customers' conversations are encrypted with"
}

variable "vault_store_id" {
  type        = string
  default     = "cks-1234567890abcdef0"
  description = "The external key store in front of the vault"
}

data "aws_iam_policy_document" "assume" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["bedrock.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "assistant" {
  name               = "shop-assistant"
  assume_role_policy = data.aws_iam_policy_document.assume.json
}

# Made in the shop's own hardware module and brought to KMS: who loses the copy, loses the data.
resource "aws_kms_external_key" "archive" {
  description             = "Archived conversations"
  deletion_window_in_days = 30
}

# Never in AWS at all: KMS asks the vault each time.
resource "aws_kms_key" "conversations" {
  description              = "Conversations of the assistant"
  custom_key_store_id      = var.vault_store_id
  xks_key_id               = var.vault_key_id
  deletion_window_in_days  = 30
  customer_master_key_spec = "SYMMETRIC_DEFAULT"
}

resource "aws_bedrock_guardrail" "assistant" {
  name                      = "shop-assistant"
  blocked_input_messaging   = "The assistant cannot help with that."
  blocked_outputs_messaging = "The assistant cannot answer that."
  kms_key_arn               = aws_kms_key.conversations.arn

  content_policy_config {
    filters_config {
      type            = "PROMPT_ATTACK"
      input_strength  = "HIGH"
      output_strength = "NONE"
    }
  }
}

resource "aws_bedrockagent_agent" "assistant" {
  agent_name                  = "shop-assistant"
  agent_resource_role_arn     = aws_iam_role.assistant.arn
  foundation_model            = "amazon.nova-pro-v1:0"
  instruction                 = "You answer questions about orders of this shop, and nothing else."
  customer_encryption_key_arn = aws_kms_key.conversations.arn

  guardrail_configuration {
    guardrail_identifier = aws_bedrock_guardrail.assistant.guardrail_id
    guardrail_version    = "DRAFT"
  }
}

# What the assistant looks its answers up in: descriptions of products, and what customers have asked before.
resource "aws_bedrockagent_knowledge_base" "products" {
  name     = "shop-products"
  role_arn = aws_iam_role.assistant.arn

  knowledge_base_configuration {
    type = "VECTOR"
    vector_knowledge_base_configuration {
      embedding_model_arn = "arn:aws:bedrock:eu-central-1::foundation-model/amazon.titan-embed-text-v2:0"
    }
  }

  storage_configuration {
    type = "S3_VECTORS"
    s3_vectors_configuration {
      index_arn = "arn:aws:s3vectors:eu-central-1:111122223333:bucket/shop-vectors/index/products"
    }
  }
}
