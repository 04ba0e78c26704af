service "codecommit" {
  title      = "AWS CodeCommit"
  names      = ["git repository"]
  model      = "abstracted"
  prefixes   = ["AWS::CodeCommit::"]
  because    = "AWS runs the Git repositories and encrypts them at rest and on the way; the code in them, secrets that stray into it, who may read and push, and copies elsewhere are the customer's."
  sources    = ["codecommit-guide", "srm-page", "codecommit-infrastructure"]
  classed_by = "codecommit-infrastructure"

  type "AWS::CodeCommit::Repository" {
    title  = "Repository"
    name   = "RepositoryName"
    traits = ["host", "code", "store", "endpoint"]
  }
}

override "codecommit-encryption" {
  on      = ["AWS::CodeCommit::Repository"]
  holders = { "data.encrypt-rest" = "shared" }
  parts = {
    "data.encrypt-rest" = {
      aws      = "Encrypts every repository at rest; it cannot be switched off."
      customer = "Choosing the key: the AWS managed one, or one of the customer's."
    }
  }
  because    = "Repositories are always encrypted; which key protects them is the customer's choice."
  source     = "codecommit-guide"
  confidence = "derived"
}

source "codecommit-guide" {
  title  = "AWS CodeCommit User Guide, Security in AWS CodeCommit"
  url    = "https://docs.aws.amazon.com/codecommit/latest/userguide/security.html"
  opened = false
}

source "codecommit-infrastructure" {
  title = "AWS CodeCommit User Guide, Infrastructure security"
  url   = "https://docs.aws.amazon.com/codecommit/latest/userguide/infrastructure-security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "A managed service, reached over the network by AWS's published API, with TLS: read in the archived copy of the guide (awsdocs/aws-codecommit-user-guide@17ffd24)."
}
