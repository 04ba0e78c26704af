flow "processing" {
  on     = ["AWS::Bedrock::ApplicationInferenceProfile"]
  paths  = ["ModelSource.CopyFrom"]
  takes  = "prefix"
  source = "resource-types"
}

flow "processing" {
  on     = ["AWS::Bedrock::Agent"]
  paths  = ["FoundationModel"]
  takes  = "prefix"
  source = "resource-types"
}

flow "processing" {
  on     = ["AWS::Bedrock::KnowledgeBase"]
  paths  = ["KnowledgeBaseConfiguration.VectorKnowledgeBaseConfiguration.EmbeddingModelArn"]
  takes  = "prefix"
  source = "resource-types"
}

flow "processing" {
  on     = ["AWS::Bedrock::Prompt"]
  paths  = ["Variants.ModelId"]
  takes  = "prefix"
  source = "resource-types"
}

flow "processing" {
  on     = ["AWS::Bedrock::Guardrail"]
  paths  = ["CrossRegionConfig.GuardrailProfileArn"]
  takes  = "prefix"
  source = "resource-types"
}

flow "source" {
  on     = ["AWS::Bedrock::DataSource"]
  paths  = ["DataSourceConfiguration.S3Configuration.BucketArn"]
  takes  = "bucket"
  source = "resource-types"
}

# Where a cross-Region inference profile sends requests: by profile, and by the Region from which it is called. Profiles that are not listed are not known.
prefix "us" {
  source = "bedrock-inference-profile-tables"

  profiles {
    ids = [
      "amazon.nova-micro-v1:0",
      "amazon.nova-premier-v1:0",
      "anthropic.claude-3-5-haiku-20241022-v1:0",
      "anthropic.claude-3-5-sonnet-20241022-v2:0",
      "anthropic.claude-3-7-sonnet-20250219-v1:0",
      "anthropic.claude-opus-4-1-20250805-v1:0",
      "anthropic.claude-opus-4-20250514-v1:0",
      "deepseek.r1-v1:0",
      "meta.llama3-1-70b-instruct-v1:0",
      "meta.llama3-1-8b-instruct-v1:0",
      "meta.llama3-3-70b-instruct-v1:0",
      "mistral.pixtral-large-2502-v1:0",
      "stability.stable-conservative-upscale-v1:0",
      "stability.stable-creative-upscale-v1:0",
      "stability.stable-fast-upscale-v1:0",
      "stability.stable-image-control-sketch-v1:0",
      "stability.stable-image-control-structure-v1:0",
      "stability.stable-image-erase-object-v1:0",
      "stability.stable-image-inpaint-v1:0",
      "stability.stable-image-remove-background-v1:0",
      "stability.stable-image-search-recolor-v1:0",
      "stability.stable-image-search-replace-v1:0",
      "stability.stable-image-style-guide-v1:0",
      "stability.stable-outpaint-v1:0",
      "stability.stable-style-transfer-v1:0",
    ]

    route {
      from = ["us-east-1", "us-east-2", "us-west-2"]
      to   = ["us-east-1", "us-east-2", "us-west-2"]
    }
  }

  profiles {
    ids = [
      "amazon.nova-lite-v1:0",
      "amazon.nova-pro-v1:0",
      "anthropic.claude-sonnet-4-20250514-v1:0",
      "cohere.embed-v4:0",
      "meta.llama4-maverick-17b-instruct-v1:0",
      "meta.llama4-scout-17b-instruct-v1:0",
      "writer.palmyra-x4-v1:0",
      "writer.palmyra-x5-v1:0",
    ]

    route {
      from = ["us-east-1", "us-east-2", "us-west-2"]
      to   = ["us-east-1", "us-east-2", "us-west-2"]
    }

    route {
      from = ["us-west-1"]
      to   = ["us-east-1", "us-east-2", "us-west-1", "us-west-2"]
    }
  }

  profiles {
    ids = ["anthropic.claude-haiku-4-5-20251001-v1:0", "anthropic.claude-opus-4-5-20251101-v1:0", "anthropic.claude-sonnet-4-5-20250929-v1:0"]

    route {
      from = ["us-east-1", "us-east-2", "us-west-2"]
      to   = ["us-east-1", "us-east-2", "us-west-2"]
    }

    route {
      from = ["us-west-1"]
      to   = ["us-east-1", "us-east-2", "us-west-1", "us-west-2"]
    }

    route {
      from = ["ca-central-1"]
      to   = ["ca-central-1", "us-east-1", "us-east-2", "us-west-2"]
    }
  }

  profiles {
    ids = ["amazon.nova-2-lite-v1:0"]

    route {
      from = ["us-east-1", "us-east-2", "us-west-2"]
      to   = ["us-east-1", "us-east-2", "us-west-2"]
    }

    route {
      from = ["us-west-1"]
      to   = ["us-east-1", "us-east-2", "us-west-1", "us-west-2"]
    }

    route {
      from = ["ca-central-1"]
      to   = ["ca-central-1", "us-east-1", "us-east-2", "us-west-2"]
    }

    route {
      from = ["ca-west-1"]
      to   = ["ca-west-1", "us-east-1", "us-east-2", "us-west-2"]
    }
  }

  profiles {
    ids = [
      "anthropic.claude-3-haiku-20240307-v1:0",
      "meta.llama3-2-11b-instruct-v1:0",
      "meta.llama3-2-1b-instruct-v1:0",
      "meta.llama3-2-3b-instruct-v1:0",
      "meta.llama3-2-90b-instruct-v1:0",
    ]

    route {
      from = ["us-east-1", "us-west-2"]
      to   = ["us-east-1", "us-west-2"]
    }

    route {
      from = ["us-east-2"]
      to   = ["us-east-1", "us-east-2", "us-west-2"]
    }
  }

  profiles {
    ids = ["anthropic.claude-3-opus-20240229-v1:0", "anthropic.claude-3-sonnet-20240229-v1:0"]

    route {
      from = ["us-east-1", "us-west-2"]
      to   = ["us-east-1", "us-west-2"]
    }
  }

  profiles {
    ids = ["anthropic.claude-3-5-sonnet-20240620-v1:0"]

    route {
      from = ["us-east-1", "us-east-2", "us-west-2"]
      to   = ["us-east-1", "us-west-2"]
    }
  }

  profiles {
    ids = ["meta.llama3-1-405b-instruct-v1:0"]

    route {
      from = ["us-east-2"]
      to   = ["us-east-1", "us-east-2", "us-west-2"]
    }
  }

  profiles {
    ids = ["twelvelabs.pegasus-1-2-v1:0"]

    route {
      from = ["us-east-1", "us-west-1"]
      to   = ["us-east-1", "us-east-2", "us-west-1", "us-west-2"]
    }

    route {
      from = ["us-east-2", "us-west-2"]
      to   = ["us-east-1", "us-east-2", "us-west-2"]
    }
  }

  profiles {
    ids = ["twelvelabs.marengo-embed-3-0-v1:0"]

    route {
      from = ["us-east-1"]
      to   = ["us-east-1", "us-east-2", "us-west-2"]
    }
  }

  profiles {
    ids = ["twelvelabs.marengo-embed-2-7-v1:0"]

    route {
      from = ["us-east-1"]
      to   = ["us-east-1", "us-east-2", "us-west-1", "us-west-2"]
    }
  }
}

prefix "us-gov" {
  source = "bedrock-inference-profile-tables"

  profiles {
    ids = ["anthropic.claude-3-5-sonnet-20240620-v1:0", "anthropic.claude-3-7-sonnet-20250219-v1:0", "anthropic.claude-3-haiku-20240307-v1:0"]

    route {
      from = ["us-gov-east-1"]
      to   = ["us-gov-east-1", "us-gov-west-1"]
    }
  }

  profiles {
    ids = ["anthropic.claude-sonnet-4-5-20250929-v1:0"]

    route {
      from = ["us-gov-east-1", "us-gov-west-1"]
      to   = ["us-gov-west-1"]
    }
  }
}

prefix "apac" {
  source = "bedrock-inference-profile-tables"

  profiles {
    ids = ["anthropic.claude-3-5-sonnet-20240620-v1:0", "anthropic.claude-3-haiku-20240307-v1:0", "anthropic.claude-3-sonnet-20240229-v1:0"]

    route {
      from = ["ap-northeast-1", "ap-northeast-2", "ap-south-1", "ap-southeast-1", "ap-southeast-2"]
      to   = ["ap-northeast-1", "ap-northeast-2", "ap-south-1", "ap-southeast-1", "ap-southeast-2"]
    }
  }

  profiles {
    ids = ["anthropic.claude-3-5-sonnet-20241022-v2:0"]

    route {
      from = ["ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-southeast-1", "ap-southeast-2"]
      to   = ["ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-southeast-1", "ap-southeast-2"]
    }

    route {
      from = ["ap-south-2"]
      to   = ["ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2"]
    }
  }

  profiles {
    ids = ["anthropic.claude-3-7-sonnet-20250219-v1:0"]

    route {
      from = ["ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2"]
      to   = ["ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2"]
    }
  }

  profiles {
    ids = ["anthropic.claude-sonnet-4-20250514-v1:0"]

    route {
      from = ["ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-4"]
      to   = ["ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-4"]
    }

    route {
      from = ["ap-east-2"]
      to   = ["ap-east-2", "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4"]
    }

    route {
      from = ["ap-southeast-3"]
      to   = ["ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4"]
    }

    route {
      from = ["ap-southeast-5"]
      to   = ["ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4", "ap-southeast-5"]
    }

    route {
      from = ["ap-southeast-7"]
      to   = ["ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4", "ap-southeast-7"]
    }

    route {
      from = ["me-central-1"]
      to   = ["ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4", "me-central-1"]
    }
  }

  profiles {
    ids = ["amazon.nova-lite-v1:0", "amazon.nova-pro-v1:0"]

    route {
      from = ["ap-northeast-1", "ap-northeast-2", "ap-south-1", "ap-southeast-1", "ap-southeast-2"]
      to   = ["ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-southeast-1", "ap-southeast-2"]
    }

    route {
      from = ["ap-southeast-4"]
      to   = ["ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-4"]
    }

    route {
      from = ["ap-east-2"]
      to   = ["ap-east-2", "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4"]
    }

    route {
      from = ["ap-southeast-3"]
      to   = ["ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4"]
    }

    route {
      from = ["ap-southeast-5"]
      to   = ["ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4", "ap-southeast-5"]
    }

    route {
      from = ["ap-southeast-7"]
      to   = ["ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4", "ap-southeast-7"]
    }

    route {
      from = ["me-central-1"]
      to   = ["ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4", "me-central-1"]
    }
  }

  profiles {
    ids = ["amazon.nova-micro-v1:0"]

    route {
      from = ["ap-northeast-1", "ap-northeast-2", "ap-south-1", "ap-southeast-1", "ap-southeast-2"]
      to   = ["ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-southeast-1", "ap-southeast-2"]
    }

    route {
      from = ["ap-east-2"]
      to   = ["ap-east-2", "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4"]
    }

    route {
      from = ["ap-southeast-3"]
      to   = ["ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4"]
    }

    route {
      from = ["ap-southeast-5"]
      to   = ["ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4", "ap-southeast-5"]
    }

    route {
      from = ["ap-southeast-7"]
      to   = ["ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4", "ap-southeast-7"]
    }

    route {
      from = ["me-central-1"]
      to   = ["ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4", "me-central-1"]
    }
  }

  profiles {
    ids = ["twelvelabs.pegasus-1-2-v1:0"]

    route {
      from = ["ap-northeast-2"]
      to   = ["ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-4"]
    }
  }

  profiles {
    ids = ["twelvelabs.marengo-embed-2-7-v1:0"]

    route {
      from = ["ap-northeast-2"]
      to   = ["ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4"]
    }
  }
}

prefix "au" {
  source = "bedrock-inference-profile-tables"

  profiles {
    ids = ["anthropic.claude-haiku-4-5-20251001-v1:0", "anthropic.claude-sonnet-4-5-20250929-v1:0"]

    route {
      from = ["ap-southeast-2", "ap-southeast-4"]
      to   = ["ap-southeast-2", "ap-southeast-4"]
    }
  }
}

prefix "ca" {
  source = "bedrock-inference-profile-tables"

  profiles {
    ids = ["amazon.nova-lite-v1:0"]

    route {
      from = ["ca-central-1", "ca-west-1"]
      to   = ["ca-central-1", "ca-west-1"]
    }
  }
}

prefix "eu" {
  source = "bedrock-inference-profile-tables"

  profiles {
    ids = ["amazon.nova-2-lite-v1:0", "cohere.embed-v4:0"]

    route {
      from = ["eu-central-1", "eu-north-1", "eu-south-1", "eu-south-2", "eu-west-1", "eu-west-3"]
      to   = ["eu-central-1", "eu-north-1", "eu-south-1", "eu-south-2", "eu-west-1", "eu-west-3"]
    }
  }

  profiles {
    ids = [
      "anthropic.claude-3-5-sonnet-20240620-v1:0",
      "anthropic.claude-3-haiku-20240307-v1:0",
      "anthropic.claude-3-sonnet-20240229-v1:0",
      "meta.llama3-2-1b-instruct-v1:0",
      "meta.llama3-2-3b-instruct-v1:0",
    ]

    route {
      from = ["eu-central-1", "eu-west-1", "eu-west-3"]
      to   = ["eu-central-1", "eu-west-1", "eu-west-3"]
    }
  }

  profiles {
    ids = ["anthropic.claude-3-7-sonnet-20250219-v1:0", "mistral.pixtral-large-2502-v1:0"]

    route {
      from = ["eu-central-1", "eu-north-1", "eu-west-1", "eu-west-3"]
      to   = ["eu-central-1", "eu-north-1", "eu-west-1", "eu-west-3"]
    }
  }

  profiles {
    ids = [
      "anthropic.claude-haiku-4-5-20251001-v1:0",
      "anthropic.claude-opus-4-5-20251101-v1:0",
      "anthropic.claude-sonnet-4-5-20250929-v1:0",
      "twelvelabs.pegasus-1-2-v1:0",
    ]

    route {
      from = ["eu-central-1", "eu-north-1", "eu-south-1", "eu-south-2", "eu-west-1", "eu-west-3"]
      to   = ["eu-central-1", "eu-north-1", "eu-south-1", "eu-south-2", "eu-west-1", "eu-west-3"]
    }

    route {
      from = ["eu-central-2"]
      to   = ["eu-central-1", "eu-central-2", "eu-north-1", "eu-south-1", "eu-south-2", "eu-west-1", "eu-west-3"]
    }

    route {
      from = ["eu-west-2"]
      to   = ["eu-central-1", "eu-north-1", "eu-south-1", "eu-south-2", "eu-west-1", "eu-west-2", "eu-west-3"]
    }
  }

  profiles {
    ids = ["anthropic.claude-sonnet-4-20250514-v1:0"]

    route {
      from = ["eu-central-1", "eu-north-1", "eu-south-1", "eu-south-2", "eu-west-1", "eu-west-3"]
      to   = ["eu-central-1", "eu-north-1", "eu-south-1", "eu-south-2", "eu-west-1", "eu-west-3"]
    }

    route {
      from = ["il-central-1"]
      to   = ["eu-central-1", "eu-north-1", "eu-south-1", "eu-south-2", "eu-west-1", "eu-west-3", "il-central-1"]
    }
  }

  profiles {
    ids = ["amazon.nova-lite-v1:0", "amazon.nova-micro-v1:0", "amazon.nova-pro-v1:0"]

    route {
      from = ["eu-central-1", "eu-north-1", "eu-west-1", "eu-west-3"]
      to   = ["eu-central-1", "eu-north-1", "eu-west-1", "eu-west-3"]
    }

    route {
      from = ["eu-south-1"]
      to   = ["eu-central-1", "eu-north-1", "eu-south-1", "eu-west-1", "eu-west-3"]
    }

    route {
      from = ["eu-south-2"]
      to   = ["eu-central-1", "eu-north-1", "eu-south-2", "eu-west-1", "eu-west-3"]
    }

    route {
      from = ["il-central-1"]
      to   = ["eu-central-1", "eu-north-1", "eu-south-1", "eu-west-1", "eu-west-3", "il-central-1"]
    }
  }

  profiles {
    ids = ["twelvelabs.marengo-embed-2-7-v1:0", "twelvelabs.marengo-embed-3-0-v1:0"]

    route {
      from = ["eu-west-1"]
      to   = ["eu-central-1", "eu-north-1", "eu-south-1", "eu-south-2", "eu-west-1", "eu-west-3"]
    }
  }
}

prefix "jp" {
  source = "bedrock-inference-profile-tables"

  profiles {
    ids = ["anthropic.claude-haiku-4-5-20251001-v1:0", "anthropic.claude-sonnet-4-5-20250929-v1:0"]

    route {
      from = ["ap-northeast-1", "ap-northeast-3"]
      to   = ["ap-northeast-1", "ap-northeast-3"]
    }
  }

  profiles {
    ids = ["amazon.nova-2-lite-v1:0"]

    route {
      from = ["ap-northeast-1"]
      to   = ["ap-northeast-1", "ap-northeast-3"]
    }
  }
}

prefix "global" {
  partition = "aws"
  source    = "bedrock-inference-profiles"
}
