check "s3-bucket-acls-disabled" {
  title          = "S3 buckets state that ACLs are switched off"
  responsibility = "iam.resource-policy"
  resource       = "AWS::S3::Bucket"
  severity       = "low"
  condition      = anytrue([for r in self.OwnershipControls.Rules : r.ObjectOwnership == "BucketOwnerEnforced"])
  why            = "ACLs grant access behind the policy's back, and objects written by others stay theirs. Only buckets created since April 2023 have them off by default."
  fix            = "Set {OwnershipControls.Rules.ObjectOwnership} to BucketOwnerEnforced and drop {AccessControl}."
  source         = "s3-bpa-default"
  example "pass" { OwnershipControls = { Rules = [{ ObjectOwnership = "BucketOwnerEnforced" }] } }
  example "fail" "not stated" {}
  example "fail" "ACLs live" {
    OwnershipControls = { Rules = [{ ObjectOwnership = "BucketOwnerPreferred" }] }
  }
  example "unknown" {
    OwnershipControls = { Rules = [{ ObjectOwnership = unknown("parameter without default") }] }
  }
}

check "s3-bucket-policy-not-public" {
  title          = "S3 bucket policies allow nobody in general"
  responsibility = "iam.resource-policy"
  resource       = ["AWS::S3::BucketPolicy", "AWS::S3Express::BucketPolicy", "AWS::S3Outposts::BucketPolicy", "AWS::S3ObjectLambda::AccessPointPolicy"]
  severity       = "high"
  like           = policy_not_public(self.PolicyDocument, "s3:GetObject")
  why            = "A statement for principal * without a narrowing condition is open to everybody as soon as no public access block stands before it."
  fix            = "Name accounts, roles or services in {PolicyDocument.Statement[].Principal}, or narrow by condition (aws:PrincipalOrgID, aws:SourceVpce)."
  example "pass" "everybody of the organisation" {
    PolicyDocument = { Statement = [{ Effect = "Allow", Principal = "*", Action = "s3:GetObject", Resource = "arn:aws:s3:::data/*", Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-1234567890" } } }] }
  }
  example "fail" {
    PolicyDocument = { Statement = [{ Effect = "Allow", Principal = { AWS = "*" }, Action = ["s3:GetObject", "s3:PutObject"], Resource = "arn:aws:s3:::data/*" }] }
  }
}

check "s3-bucket-policy-actions-named" {
  title          = "S3 bucket policies allow named actions, not all"
  responsibility = "iam.resource-policy"
  resource       = ["AWS::S3::BucketPolicy", "AWS::S3Express::BucketPolicy"]
  severity       = "medium"
  condition      = !anytrue([for s in policy_statements(self.PolicyDocument) : s.Effect == "Allow" && anytrue([for a in s.Actions : contains(["*", "s3:*", "s3express:*"], lower(a))])])
  why            = "All actions include deleting the bucket, its policy and its protection."
  fix            = "List the actions needed in {PolicyDocument.Statement[].Action}."
  example "pass" {
    PolicyDocument = { Statement = [{ Effect = "Allow", Principal = { AWS = "111122223333" }, Action = ["s3:GetObject"], Resource = "*" }] }
  }
  example "pass" "denying all is fine" {
    PolicyDocument = { Statement = [{ Effect = "Deny", Principal = "*", Action = "s3:*", Resource = "*", Condition = { Bool = { "aws:SecureTransport" = "false" } } }] }
  }
  example "fail" {
    PolicyDocument = { Statement = [{ Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "s3:*", Resource = "*" }] }
  }
}

checks "s3-bucket-policy-no-allow-for-all-but" {
  each "s3-bucket-policy-no-allow-for-not-principal" {
    title    = "S3 bucket policies do not allow everybody but some"
    property = "NotPrincipals"
    severity = "high"
    why      = "Allow with NotPrincipal opens the bucket to the whole world except those named, anonymous callers included."
    fix      = "Replace NotPrincipal by Principal with those who need access."
    example "pass" {
      PolicyDocument = { Statement = [{ Effect = "Deny", NotPrincipal = { AWS = "arn:aws:iam::111122223333:role/admin" }, Action = "s3:DeleteObject", Resource = "*" }] }
    }
    example "fail" {
      PolicyDocument = { Statement = [{ Effect = "Allow", NotPrincipal = { AWS = "arn:aws:iam::111122223333:user/bob" }, Action = "s3:GetObject", Resource = "*" }] }
    }
  }
  each "s3-bucket-policy-no-allow-for-not-action" {
    title    = "S3 bucket policies do not allow all actions but some"
    property = "NotActions"
    severity = "medium"
    why      = "Allow with NotAction grants every action but those named, and every action that AWS adds later."
    fix      = "Replace NotAction by Action with what is needed."
    example "pass" {
      PolicyDocument = { Statement = [{ Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "s3:GetObject", Resource = "*" }] }
    }
    example "fail" {
      PolicyDocument = { Statement = [{ Effect = "Allow", Principal = { AWS = "111122223333" }, NotAction = "s3:DeleteBucket", Resource = "*" }] }
    }
  }
  responsibility = "iam.resource-policy"
  resource       = ["AWS::S3::BucketPolicy", "AWS::S3Express::BucketPolicy"]
  condition      = !anytrue([for s in policy_statements(self.PolicyDocument) : s.Effect == "Allow" && length(s[each.property]) > 0])
}

check "s3-bucket-policy-does-not-lock-out" {
  title          = "S3 bucket policies do not lock the account out"
  responsibility = "iam.resource-policy"
  resource       = "AWS::S3::BucketPolicy"
  severity       = "high"
  condition      = !anytrue([for s in policy_statements(self.PolicyDocument) : s.Effect == "Deny" && length(s.Conditions) == 0 && anytrue([for a in s.Actions : contains(["*", "s3:*"], lower(a))]) && anytrue([for p in s.Principals : p.Value == "*"])])
  why            = "A deny of everything for everybody can be taken back by the root user alone."
  fix            = "Give the Deny statement a Condition, or name the principals or actions it is meant for."
  example "pass" {
    PolicyDocument = { Statement = [{ Effect = "Deny", Principal = "*", Action = "s3:*", Resource = "*", Condition = { Bool = { "aws:SecureTransport" = "false" } } }] }
  }
  example "fail" {
    PolicyDocument = { Statement = [{ Effect = "Deny", Principal = "*", Action = "*", Resource = "*" }] }
  }
}

checks "s3-policy-not-public" {
  each "s3-access-point-policy-not-public" {
    title    = "S3 access point policies allow nobody in general"
    property = "Policy"
    action   = "s3:GetObject"
    resource = ["AWS::S3::AccessPoint", "AWS::S3Express::AccessPoint", "AWS::S3Outposts::AccessPoint"]
    why      = "Where the bucket hands access control over to its access points, their policy is all that stands before the data."
    example "pass" "no policy" { Bucket = "data" }
    example "pass" "one role" {
      Policy = { Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/reader" }, Action = "s3:GetObject", Resource = "*" }] }
    }
  }
  each "s3-tables-policy-not-public" {
    title    = "S3 Tables policies allow nobody in general"
    property = "ResourcePolicy"
    action   = "s3tables:GetTableData"
    resource = ["AWS::S3Tables::TableBucketPolicy", "AWS::S3Tables::TablePolicy"]
    why      = "A statement for principal * without a condition hands the tables to every AWS customer."
    example "pass" {
      ResourcePolicy = { Statement = [{ Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "s3tables:GetTableData", Resource = "*" }] }
    }
  }
  each "s3-vectors-policy-not-public" {
    title    = "S3 vector bucket policies allow nobody in general"
    property = "Policy"
    action   = "s3vectors:*"
    resource = "AWS::S3Vectors::VectorBucketPolicy"
    why      = "A statement for principal * without a condition hands the vectors, and the data they were made from, to every AWS customer."
    example "pass" {
      Policy = { Statement = [{ Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "s3vectors:QueryVectors", Resource = "*" }] }
    }
  }
  responsibility = "iam.resource-policy"
  severity       = "high"
  condition      = !policy_grants_public(self[each.property])
  fix            = "Name accounts, roles or services in {${each.property}}.Statement[].Principal."
  example "fail" {
    (each.property) = { Statement = [{ Effect = "Allow", Principal = "*", Action = each.action, Resource = "*" }] }
  }
}
