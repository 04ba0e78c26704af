locals {
  writing_methods = ["PUT", "POST", "DELETE"]
  kms_algorithms  = ["aws:kms", "aws:kms:dsse"]
  sse_algorithms  = ["AES256", "aws:kms", "aws:kms:dsse"]
}

service "s3" {
  title    = "Amazon S3"
  names    = ["simple-storage-service", "s3-express", "s3-tables", "s3-vectors", "s3-outposts", "s3outposts", "amazon s3 on outposts", "s3 on outposts", "s3express", "s3tables", "Amazon S3 Tables", "s3vectors", "Amazon S3 Vectors", "s3files", "Amazon S3 Files", "s3-object-lambda", "Amazon S3 Object Lambda", "Amazon Simple Storage Service", "s3control", "AWS S3 Control", "S3 Control", "s3-control"]
  model    = "abstracted"
  prefixes = ["AWS::S3::", "AWS::S3Express::", "AWS::S3Outposts::", "AWS::S3ObjectLambda::", "AWS::S3Tables::", "AWS::S3Vectors::", "AWS::S3Files::"]
  global   = ["AWS::S3::"]
  because  = "AWS runs machines, operating systems, platform and firewalls behind an API; the customer looks after the data, its classification and keys, and who may reach it."
  other_models = {
    container = "A mount target is a network interface in the customer's subnet, behind its security groups, over which AWS offers files; AWS runs what is behind."
  }
  sources    = ["best-practices-wp", "s3-security", "s3-vuln", "s3-durability"]
  classed_by = "best-practices-wp"
  documents = {
    "svc.capacity"        = "s3-durability"
    "net.exposure"        = "s3-security"
    "iam.resource-policy" = "s3-security"
    "data.transit"        = "s3-security"
    "data.keys"           = "s3-encryption"
    "data.encrypt-rest"   = "s3-encryption"
  }

  type "AWS::S3::Bucket" {
    title  = "Bucket"
    name   = "BucketName"
    traits = ["host", "store", "endpoint", "policy"]
  }
  type "AWS::S3::BucketPolicy" {
    title  = "Bucket policy"
    traits = ["policy"]
  }
  type "AWS::S3::AccessPoint" {
    title  = "Access point"
    name   = "Name"
    traits = ["endpoint", "policy"]
  }
  type "AWS::S3::MultiRegionAccessPoint" {
    title  = "Multi-Region access point"
    name   = "Name"
    traits = ["endpoint"]
    bears  = ["data.residency"]
  }
  type "AWS::S3::MultiRegionAccessPointPolicy" {
    title  = "Policy of a Multi-Region access point"
    traits = ["policy"]
  }
  type "AWS::S3::AccessGrant" {
    title  = "Access grant"
    traits = ["identity"]
  }
  type "AWS::S3::AccessGrantsInstance" {
    title  = "Access Grants instance"
    traits = ["setting"]
  }
  type "AWS::S3::AccessGrantsLocation" {
    title  = "Access Grants location"
    traits = ["setting"]
  }
  type "AWS::S3Express::DirectoryBucket" {
    title  = "Directory bucket"
    name   = "BucketName"
    traits = ["host", "store", "endpoint", "policy"]
  }
  type "AWS::S3Express::BucketPolicy" {
    title  = "Policy of a directory bucket"
    traits = ["policy"]
  }
  type "AWS::S3Express::AccessPoint" {
    title  = "Access point of a directory bucket"
    name   = "Name"
    traits = ["endpoint", "policy"]
  }
  type "AWS::S3Outposts::Bucket" {
    title  = "Bucket on an Outpost"
    name   = "BucketName"
    traits = ["host", "store", "endpoint", "policy"]
  }
  type "AWS::S3Outposts::BucketPolicy" {
    title  = "Policy of a bucket on an Outpost"
    traits = ["policy"]
  }
  type "AWS::S3Outposts::AccessPoint" {
    title  = "Access point on an Outpost"
    name   = "Name"
    traits = ["endpoint", "policy"]
  }
  type "AWS::S3Outposts::Endpoint" {
    title  = "Endpoint on an Outpost"
    traits = ["endpoint"]
  }
  type "AWS::S3ObjectLambda::AccessPoint" {
    title  = "Object Lambda access point"
    name   = "Name"
    traits = ["endpoint"]
  }
  type "AWS::S3ObjectLambda::AccessPointPolicy" {
    title  = "Policy of an Object Lambda access point"
    traits = ["policy"]
  }
  type "AWS::S3Tables::TableBucket" {
    title  = "Table bucket"
    name   = "TableBucketName"
    traits = ["host", "store", "endpoint", "policy"]
  }
  type "AWS::S3Tables::Table" {
    title  = "Table in a table bucket"
    name   = "TableName"
    traits = ["host", "store", "policy"]
  }
  type "AWS::S3Tables::TableBucketPolicy" {
    title  = "Policy of a table bucket"
    traits = ["policy"]
  }
  type "AWS::S3Tables::TablePolicy" {
    title  = "Policy of a table"
    traits = ["policy"]
  }
  type "AWS::S3Vectors::VectorBucket" {
    title  = "Vector bucket"
    name   = "VectorBucketName"
    traits = ["host", "store", "endpoint", "policy"]
  }
  type "AWS::S3Vectors::Index" {
    title  = "Vector index"
    name   = "IndexName"
    traits = ["host", "store"]
  }
  type "AWS::S3Vectors::VectorBucketPolicy" {
    title  = "Policy of a vector bucket"
    traits = ["policy"]
  }
  type "AWS::S3Files::FileSystem" {
    title  = "File system over a bucket"
    traits = ["host", "store"]
  }
  type "AWS::S3Files::FileSystemPolicy" {
    title  = "Policy of a file system over a bucket"
    traits = ["policy"]
  }
  type "AWS::S3Files::AccessPoint" {
    title  = "Access point of a file system"
    traits = ["endpoint"]
  }
  type "AWS::S3Files::MountTarget" {
    title  = "Mount target of a file system"
    traits = ["endpoint"]
    model  = "container"
  }
  type "AWS::S3::AccountPublicAccessBlock" {
    title  = "Block public access of the account (Terraform only)"
    traits = ["setting"]
    bears  = ["net.exposure"]
  }
  settings = ["AWS::S3::StorageLens", "AWS::S3::StorageLensGroup", "AWS::S3Tables::Namespace"]
}

override "s3-encryption-before-default" {
  on         = ["AWS::S3::Bucket"]
  holders    = { "data.encrypt-rest" = "customer" }
  modes      = { "data.encrypt-rest" = "configured" }
  because    = "Before AWS made SSE-S3 the default, a bucket stored its objects unencrypted unless the customer switched encryption on."
  source     = "s3-encryption"
  until      = "2023-01-05"
  confidence = "documented"
}

override "s3-default-encryption" {
  on      = ["AWS::S3::Bucket"]
  holders = { "data.encrypt-rest" = "shared" }
  parts = {
    "data.encrypt-rest" = {
      aws      = "AWS encrypts every new object with keys of its own (SSE-S3), without being asked."
      customer = "Choosing a stronger scheme (SSE-KMS, DSSE-KMS) where the data asks for one, and re-encrypting objects written unencrypted before 2023."
    }
  }
  because    = "S3 encrypts every new object by itself; which key protects it stays the customer's choice."
  source     = "s3-encryption"
  since      = "2023-01-05"
  confidence = "documented"
}

override "s3-open-by-default" {
  on      = ["AWS::S3::Bucket"]
  holders = { "net.exposure" = "customer" }
  parts = {
    "net.exposure" = {
      customer = "Closing the bucket: nothing blocked public ACLs or policies unless the customer said so."
    }
  }
  because    = "Before April 2023 a new bucket had ACLs on and no block on public access."
  source     = "s3-bpa-default"
  until      = "2023-04-27"
  confidence = "documented"
}

override "s3-closed-by-default" {
  on      = ["AWS::S3::Bucket"]
  holders = { "net.exposure" = "shared" }
  parts = {
    "net.exposure" = {
      aws      = "Makes every new bucket with public access blocked and ACLs switched off."
      customer = "Not opening it again, closing buckets from before April 2023, and blocking public access for the whole account."
    }
  }
  because    = "Since April 2023 new buckets are closed by themselves; whoever opens one, or keeps an older one, answers for it."
  source     = "s3-bpa-default"
  since      = "2023-04-27"
  confidence = "documented"
}

override "s3-opened" {
  on      = ["AWS::S3::Bucket"]
  when    = anytrue([for off in [self.PublicAccessBlockConfiguration.BlockPublicAcls, self.PublicAccessBlockConfiguration.BlockPublicPolicy, self.PublicAccessBlockConfiguration.IgnorePublicAcls, self.PublicAccessBlockConfiguration.RestrictPublicBuckets] : off == false])
  holders = { "net.exposure" = "customer" }
  parts = {
    "net.exposure" = {
      customer = "Policies and ACLs that let in nobody whom they should not: AWS's block on public access is switched off."
    }
  }
  because    = "The bucket switches a part of the block on public access off."
  source     = "s3-bpa-default"
  uninherits = { "net.exposure" = "S3 keeps new buckets closed to the public." }
  since      = "2023-04-27"
  confidence = "derived"
  example "applies" { PublicAccessBlockConfiguration = { BlockPublicAcls = false, BlockPublicPolicy = false } }
  example "does-not-apply" { PublicAccessBlockConfiguration = { BlockPublicAcls = true, BlockPublicPolicy = true, IgnorePublicAcls = true, RestrictPublicBuckets = true } }
  example "does-not-apply" "AWS's default" { BucketName = "plain" }
  example "unknown" { PublicAccessBlockConfiguration = { BlockPublicAcls = unknown("parameter without default") } }
}

# SSE-C is chosen per request, so no bucket property tells. A bucket policy that refuses everything else does.
override "s3-sse-c" {
  on  = ["AWS::S3::Bucket"]
  let = { key = "s3:x-amz-server-side-encryption-customer-algorithm" }
  when = anytrue([
    for p in referencing("AWS::S3::BucketPolicy", "Bucket") : anytrue([
      for s in policy_statements(p.PolicyDocument) : s.Effect == "Deny" && anytrue([
        for c in s.Conditions : lower(c.Operator) == "null" && lower(c.Key) == let.key && anytrue([for v in c.Values : lower(v) == "true"])
      ])
    ])
  ])
  holders = { "data.encrypt-client" = "customer", "data.keys" = "customer" }
  modes   = { "data.encrypt-client" = "provided", "data.keys" = "provided" }
  parts = {
    "data.encrypt-client" = {
      customer = "Sends a key with every request, and keeps track of which key belongs to which version of an object."
    }
    "data.keys" = {
      customer = "Makes, keeps and turns over the keys; AWS stores none of them."
    }
  }
  because    = "The bucket takes only objects encrypted with keys that the customer sends along (SSE-C): AWS keeps no such key, and losing it loses the object."
  source     = "s3-encryption"
  confidence = "derived"
  example "applies" {
    resource "AWS::S3::BucketPolicy" "Policy" {
      Bucket = ref("self")
      PolicyDocument = {
        Statement = [{
          Effect    = "Deny"
          Principal = "*"
          Action    = "s3:PutObject"
          Resource  = "*"
          Condition = { Null = { "s3:x-amz-server-side-encryption-customer-algorithm" = "true" } }
        }]
      }
    }
  }
  example "does-not-apply" { BucketName = "plain" }
  example "unknown" {
    resource "AWS::S3::BucketPolicy" "Policy" {
      Bucket         = ref("self")
      PolicyDocument = unknown("parameter without default")
    }
  }
}

override "s3-express-one-zone" {
  on      = ["AWS::S3Express::DirectoryBucket"]
  holders = { "ops.resilience" = "shared", "data.backup" = "shared", "data.encrypt-rest" = "shared" }
  parts = {
    "ops.resilience" = {
      aws      = "Keeps the objects on several devices of one Availability Zone and replaces those that fail."
      customer = "A second copy or a way to make the data again: when the zone is gone, so are the objects."
    }
    "data.backup" = {
      aws      = "Repairs lost redundancy within the zone."
      customer = "Copies in a general purpose bucket: directory buckets have no versions."
    }
    "data.encrypt-rest" = {
      aws      = "Encrypts every object with keys of its own (SSE-S3)."
      customer = "Choosing a KMS key for the bucket where the data asks for one."
    }
  }
  because    = "A directory bucket keeps its objects in a single zone, which the customer chose."
  source     = "s3-express-differences"
  confidence = "derived"
}

override "s3-one-zone-class" {
  on      = ["AWS::S3::Bucket"]
  when    = anytrue([for r in self.LifecycleConfiguration.Rules : r.Status != "Disabled" && (r.Transition.StorageClass == "ONEZONE_IA" || anytrue([for t in r.Transitions : t.StorageClass == "ONEZONE_IA"]))])
  holders = { "ops.resilience" = "shared" }
  parts = {
    "ops.resilience" = {
      aws      = "Spreads objects over zones as long as their class is not One Zone-IA."
      customer = "Moving only what can be made again to One Zone-IA: a lost zone takes it along."
    }
  }
  because    = "A rule of the bucket moves objects to a class that keeps them in one zone only."
  source     = "s3-durability"
  uninherits = { "ops.resilience" = "S3 keeps every object in several Availability Zones." }
  confidence = "derived"
  example "applies" { LifecycleConfiguration = { Rules = [{ Status = "Enabled", Transitions = [{ StorageClass = "ONEZONE_IA", TransitionInDays = 30 }] }] } }
  example "does-not-apply" { LifecycleConfiguration = { Rules = [{ Status = "Enabled", Transitions = [{ StorageClass = "GLACIER", TransitionInDays = 30 }] }] } }
  example "does-not-apply" "no rules" { BucketName = "plain" }
  example "unknown" { LifecycleConfiguration = { Rules = [{ Status = "Enabled", Transitions = [{ StorageClass = unknown("parameter without default") }] }] } }
}

override "s3-outposts" {
  on      = ["AWS::S3Outposts::Bucket", "AWS::S3Outposts::Endpoint", "AWS::S3Outposts::AccessPoint", "AWS::S3Outposts::BucketPolicy"]
  holders = { "phys.facility" = "customer", "ops.resilience" = "shared", "svc.capacity" = "shared" }
  parts = {
    "phys.facility" = {
      customer = "The room in which the Outpost stands: its door, power and cooling."
    }
    "ops.resilience" = {
      aws      = "Keeps redundant copies on the devices of the Outpost and repairs the rack."
      customer = "The Outpost's link to its Region, its power, and copies elsewhere: one Outpost is one site."
    }
    "svc.capacity" = {
      aws      = "Spreads the objects over the devices of the rack."
      customer = "Ordering enough S3 capacity for the Outpost; it does not grow by itself."
    }
  }
  because    = "The objects lie in a rack on the customer's own premises."
  source     = "s3-outposts-guide"
  confidence = "derived"
}
