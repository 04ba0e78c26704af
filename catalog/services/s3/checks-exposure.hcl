# Public access. A bucket made since April 2023 starts with all four switches on, an older one with none, and taking
# the property out of a template takes the block away. A silent bucket is therefore not shown to be closed: absence fails.

checks "s3-bucket-public-access-switch" {
  each "s3-bucket-blocks-public-acls" {
    title    = "S3 buckets state that new public ACLs are refused"
    property = "BlockPublicAcls"
    why      = "Without the switch an upload or an ACL call can open objects to everybody. Only buckets created since April 2023 have it on by default, and nothing keeps it on."
    example "fail" "other switches only" { PublicAccessBlockConfiguration = { BlockPublicPolicy = true } }
  }
  each "s3-bucket-blocks-public-policies" {
    title    = "S3 buckets state that public bucket policies are refused"
    property = "BlockPublicPolicy"
    why      = "One careless statement in a bucket policy opens the whole bucket; the switch makes S3 reject such a policy."
    example "fail" "off" { PublicAccessBlockConfiguration = { BlockPublicPolicy = "false" } }
  }
  each "s3-bucket-ignores-public-acls" {
    title    = "S3 buckets state that public ACLs are ignored"
    property = "IgnorePublicAcls"
    why      = "ACLs set long ago, object by object, stay in force until S3 is told to ignore them."
  }
  each "s3-bucket-restricts-public-buckets" {
    title    = "S3 buckets state that a public policy reaches nobody outside the account"
    property = "RestrictPublicBuckets"
    why      = "It is the only switch that also closes a bucket whose policy is public already."
  }
  responsibility = "net.exposure"
  resource       = "AWS::S3::Bucket"
  severity       = "high"
  like           = on(self.PublicAccessBlockConfiguration[each.property])
  source         = "s3-bpa-default"
}

check "s3-bucket-public-access-block-complete" {
  title          = "S3 buckets declare a public access block with all four switches on"
  responsibility = "net.exposure"
  resource       = "AWS::S3::Bucket"
  severity       = "medium"
  condition      = blocks_public(self.PublicAccessBlockConfiguration)
  why            = "Each switch closes another way to the public; a declared block says that the bucket is private on purpose, and drift from it shows."
  fix            = "Declare {PublicAccessBlockConfiguration} with {PublicAccessBlockConfiguration:BlockPublicAcls}, {PublicAccessBlockConfiguration:BlockPublicPolicy}, {PublicAccessBlockConfiguration:IgnorePublicAcls} and {PublicAccessBlockConfiguration:RestrictPublicBuckets}, all true."
  remedy         = { "PublicAccessBlockConfiguration.BlockPublicAcls" = true, "PublicAccessBlockConfiguration.BlockPublicPolicy" = true, "PublicAccessBlockConfiguration.IgnorePublicAcls" = true, "PublicAccessBlockConfiguration.RestrictPublicBuckets" = true }
  source         = "s3-bpa-default"
  example "pass" {
    PublicAccessBlockConfiguration = {
      BlockPublicAcls       = true
      BlockPublicPolicy     = true
      IgnorePublicAcls      = true
      RestrictPublicBuckets = true
    }
  }
  example "fail" "none" { AccessControl = "AuthenticatedRead" }
  example "fail" "one off decides" {
    PublicAccessBlockConfiguration = {
      BlockPublicAcls       = unknown("parameter without default")
      BlockPublicPolicy     = false
      IgnorePublicAcls      = true
      RestrictPublicBuckets = true
    }
  }
}

check "s3-bucket-acl-not-public" {
  title          = "S3 bucket ACLs give nothing to everybody"
  responsibility = "net.exposure"
  resource       = "AWS::S3::Bucket"
  severity       = "critical"
  condition      = !has_public_acl(self) || self.PublicAccessBlockConfiguration.IgnorePublicAcls == true || account_blocks("IgnorePublicAcls")
  why            = "The canned ACLs PublicRead, PublicReadWrite and AuthenticatedRead open the bucket to the internet or to every AWS customer."
  fix            = "Remove {AccessControl} (or set it to Private), and set {PublicAccessBlockConfiguration.IgnorePublicAcls} to true."
  remedy         = { "PublicAccessBlockConfiguration.IgnorePublicAcls" = true }
  example "pass" "no ACL" {}
  example "pass" "private" { AccessControl = "Private" }
  example "pass" "public but ignored" {
    AccessControl                  = "PublicRead"
    PublicAccessBlockConfiguration = { IgnorePublicAcls = true }
  }
  example "pass" "public without effect" {
    AccessControl     = "PublicRead"
    OwnershipControls = { Rules = [{ ObjectOwnership = "BucketOwnerEnforced" }] }
  }
  example "fail" "public read" { AccessControl = "PublicRead" }
  example "fail" "every AWS customer" { AccessControl = "AuthenticatedRead" }
}

check "s3-bucket-not-public-by-policy" {
  title          = "S3 bucket policies open no bucket to the public"
  responsibility = "net.exposure"
  resource       = "AWS::S3::Bucket"
  severity       = "critical"
  condition      = self.PublicAccessBlockConfiguration.RestrictPublicBuckets == true || account_blocks("RestrictPublicBuckets") || !anytrue([for p in referencing("AWS::S3::BucketPolicy", "Bucket") : policy_grants_public(p.PolicyDocument)])
  why            = "A statement that allows everybody, on a bucket whose public access is not restricted, puts its objects on the internet."
  fix            = "Name the principals in the bucket policy or narrow them by condition, and set {PublicAccessBlockConfiguration.RestrictPublicBuckets} to true."
  remedy         = { "PublicAccessBlockConfiguration.RestrictPublicBuckets" = true }
  example "pass" "no policy" {}
  example "pass" "restricted" {
    PublicAccessBlockConfiguration = { RestrictPublicBuckets = true }
    resource "AWS::S3::BucketPolicy" "Policy" {
      Bucket         = ref("self")
      PolicyDocument = { Statement = [{ Effect = "Allow", Principal = "*", Action = "s3:GetObject", Resource = "*" }] }
    }
  }
  example "pass" "one role" {
    resource "AWS::S3::BucketPolicy" "Policy" {
      Bucket         = ref("self")
      PolicyDocument = { Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/reader" }, Action = "s3:GetObject", Resource = "*" }] }
    }
  }
  example "fail" {
    resource "AWS::S3::BucketPolicy" "Policy" {
      Bucket         = ref("self")
      PolicyDocument = { Statement = [{ Effect = "Allow", Principal = "*", Action = "s3:GetObject", Resource = "*" }] }
    }
  }
  example "unknown" {
    resource "AWS::S3::BucketPolicy" "Policy" {
      Bucket         = ref("self")
      PolicyDocument = unknown("parameter without default")
    }
  }
}

check "s3-bucket-website-not-hosted" {
  title          = "S3 buckets host no website of their own"
  responsibility = "net.exposure"
  resource       = "AWS::S3::Bucket"
  severity       = "medium"
  level          = "thorough"
  condition      = self.WebsiteConfiguration == null || self.WebsiteConfiguration.RedirectAllRequestsTo != null
  why            = "A website endpoint serves the bucket to the public and speaks plain HTTP only."
  fix            = "Drop {WebsiteConfiguration} and put CloudFront with origin access control before the bucket."
  source         = "s3-website-endpoints"
  confidence     = "derived"
  example "pass" "none" {}
  example "pass" "redirects only" {
    WebsiteConfiguration = { RedirectAllRequestsTo = { HostName = "example.com", Protocol = "https" } }
  }
  example "fail" { WebsiteConfiguration = { IndexDocument = "index.html" } }
}

check "s3-bucket-cors-not-open" {
  title          = "S3 CORS rules let no foreign origin write"
  responsibility = "net.exposure"
  resource       = "AWS::S3::Bucket"
  severity       = "medium"
  condition = alltrue([
    for r in self.CorsConfiguration.CorsRules : !anytrue([for o in r.AllowedOrigins : contains(["*", "http*", "https*", "*://*", "http://*", "https://*"], o)]) || !anytrue([for m in local.writing_methods : contains(r.AllowedMethods, m)])
  ])
  why = "With any origin allowed, a page anywhere can change the bucket's content through a visitor's browser."
  fix = "Name the origins in {CorsConfiguration.CorsRules.AllowedOrigins}, or leave PUT, POST and DELETE out of {CorsConfiguration.CorsRules:AllowedMethods}."
  example "pass" "none" {}
  example "pass" "public read" {
    CorsConfiguration = { CorsRules = [{ AllowedOrigins = ["*"], AllowedMethods = ["GET", "HEAD"] }] }
  }
  example "pass" "own origin" {
    CorsConfiguration = { CorsRules = [{ AllowedOrigins = ["https://app.example.com"], AllowedMethods = ["PUT"] }] }
  }
  example "fail" {
    CorsConfiguration = { CorsRules = [{ AllowedOrigins = ["*"], AllowedMethods = ["GET", "PUT"] }] }
  }
  example "fail" "every site" {
    CorsConfiguration = { CorsRules = [{ AllowedOrigins = ["https://*"], AllowedMethods = ["PUT"] }] }
  }
}

checks "s3-access-point-closed" {
  each "s3-access-point-blocks-public-access" {
    title    = "S3 access points block public access"
    resource = ["AWS::S3::AccessPoint", "AWS::S3Express::AccessPoint"]
    why      = "The block is on by default and cannot be changed later: an access point created open stays open."
    example "pass" "AWS's default" { Bucket = "data" }
    example "pass" "stated" {
      PublicAccessBlockConfiguration = { BlockPublicAcls = true, BlockPublicPolicy = true, IgnorePublicAcls = true, RestrictPublicBuckets = true }
    }
    example "fail" { PublicAccessBlockConfiguration = { BlockPublicPolicy = false } }
  }
  each "s3-multi-region-access-point-blocks-public-access" {
    title    = "S3 Multi-Region access points block public access"
    resource = "AWS::S3::MultiRegionAccessPoint"
    why      = "The block is on by default and cannot be changed after creation; switched off, one global name leads the public to buckets in several Regions."
    example "pass" "AWS's default" { Name = "global" }
    example "fail" {
      PublicAccessBlockConfiguration = { BlockPublicAcls = true, BlockPublicPolicy = true, IgnorePublicAcls = true, RestrictPublicBuckets = false }
    }
  }
  responsibility = "net.exposure"
  severity       = "critical"
  condition      = self.PublicAccessBlockConfiguration == null || blocks_public(self.PublicAccessBlockConfiguration)
  fix            = "Leave {PublicAccessBlockConfiguration} out, or set all four switches to true; the access point has to be made anew."
  remedy         = { PublicAccessBlockConfiguration = { BlockPublicAcls = true, BlockPublicPolicy = true, IgnorePublicAcls = true, RestrictPublicBuckets = true } }
  source         = "s3-access-points-bpa"
  confidence     = "derived"
}

check "s3-access-point-limited-to-vpc" {
  title          = "S3 access points take requests from one VPC only"
  responsibility = "net.exposure"
  resource       = ["AWS::S3::AccessPoint", "AWS::S3Express::AccessPoint"]
  severity       = "low"
  like           = named(self.VpcConfiguration.VpcId, "vpc-0a1b2c3d")
  why            = "An access point with internet origin can be used from everywhere by whoever holds the rights."
  fix            = "Set {VpcConfiguration.VpcId} when creating the access point."
}

check "s3-account-blocks-public-access" {
  title          = "The account blocks public access to all of its buckets"
  responsibility = "net.exposure"
  resource       = "AWS::S3::AccountPublicAccessBlock"
  severity       = "high"
  condition      = blocks_public(self)
  why            = "The switches of the account hold for every bucket, also for those that are older than the closed default or that somebody opens later."
  fix            = "Set all four switches (in Terraform block_public_acls, block_public_policy, ignore_public_acls, restrict_public_buckets) to true; serve what is meant for the public through CloudFront."
  remedy         = { BlockPublicAcls = true, BlockPublicPolicy = true, IgnorePublicAcls = true, RestrictPublicBuckets = true }
  source         = "s3-bpa-default"
  example "pass" {
    BlockPublicAcls       = true
    BlockPublicPolicy     = true
    IgnorePublicAcls      = true
    RestrictPublicBuckets = true
  }
  example "fail" "one left open" {
    BlockPublicAcls       = true
    BlockPublicPolicy     = false
    IgnorePublicAcls      = true
    RestrictPublicBuckets = true
  }
  example "fail" "none stated" {}
}

checks "s3-bucket-object-events" {
  each "s3-bucket-object-writes-recorded" {
    title = "A trail records who writes the objects of S3 buckets"
    kind  = "WriteOnly"
    other = "ReadOnly"
    why   = "Changing and deleting objects are data events, which no trail records unless it is told to; the trails in sight are not."
  }
  each "s3-bucket-object-reads-recorded" {
    title = "A trail records who reads the objects of S3 buckets"
    kind  = "ReadOnly"
    other = "WriteOnly"
    why   = "After a leak the question is which objects were fetched; reads are data events, which no trail records unless it is told to; the trails in sight are not."
  }
  responsibility = "ops.logging"
  resource       = "AWS::S3::Bucket"
  severity       = "low"
  let            = { arns = ["arn:aws:s3", "arn:aws:s3:::", self.BucketName == null ? "" : "arn:aws:s3:::${self.BucketName}/"] }
  applies        = length(resources("AWS::CloudTrail::Trail")) > 0
  condition      = anytrue([for t in resources("AWS::CloudTrail::Trail") : t.IsLogging != false && records_objects(t, let.arns, each.kind)])
  fix            = "Add an event selector with {AWS::CloudTrail::Trail#EventSelectors:DataResources} of type AWS::S3::Object for the bucket, or for arn:aws:s3, to a trail."
  given { BucketName = "shop" }
  example "pass" "of this bucket" {
    resource "AWS::CloudTrail::Trail" "Trail" { EventSelectors = [{ ReadWriteType = each.kind, DataResources = [{ Type = "AWS::S3::Object", Values = ["arn:aws:s3:::shop/"] }] }] }
  }
  example "pass" "of all buckets" {
    resource "AWS::CloudTrail::Trail" "Trail" { EventSelectors = [{ DataResources = [{ Type = "AWS::S3::Object", Values = ["arn:aws:s3"] }] }] }
  }
  example "pass" "by an advanced selector" {
    resource "AWS::CloudTrail::Trail" "Trail" { AdvancedEventSelectors = [{ FieldSelectors = [{ Field = "eventCategory", Equals = ["Data"] }, { Field = "resources.type", Equals = ["AWS::S3::Object"] }] }] }
  }
  example "fail" "no data events" {
    resource "AWS::CloudTrail::Trail" "Trail" { IsLogging = true }
  }
  example "fail" "of another bucket" {
    resource "AWS::CloudTrail::Trail" "Trail" { EventSelectors = [{ DataResources = [{ Type = "AWS::S3::Object", Values = ["arn:aws:s3:::other/"] }] }] }
  }
  example "fail" "the other kind of event" {
    resource "AWS::CloudTrail::Trail" "Trail" { EventSelectors = [{ ReadWriteType = each.other, DataResources = [{ Type = "AWS::S3::Object", Values = ["arn:aws:s3"] }] }] }
  }
  example "unknown" {
    resource "AWS::CloudTrail::Trail" "Trail" { EventSelectors = [{ DataResources = [{ Type = "AWS::S3::Object", Values = unknown("parameter without default") }] }] }
  }
  example "not-applicable" "no trail in sight" {}
}
