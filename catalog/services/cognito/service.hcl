service "cognito" {
  title      = "Amazon Cognito"
  names      = ["Amazon Cognito Identity", "cognito-identity", "Cognito Identity", "cognito-idp", "Amazon Cognito Identity Provider", "Cognito Identity Provider", "Amazon Cognito User Pools", "cognito-sync", "Amazon Cognito Sync", "Cognito Sync", "user pool", "identity pool", "cognito user pools"]
  model      = "abstracted"
  prefixes   = ["AWS::Cognito::"]
  because    = "AWS runs and patches the user directory, the login pages and the token service; who may sign up, with which factors and password rules, what the clients may do and the roles behind an identity pool are the customer's."
  sources    = ["best-practices-wp", "cognito-security", "cognito-vulnerability", "cognito-user-import"]
  classed_by = "cognito-security"

  type "AWS::Cognito::UserPool" {
    title  = "User pool"
    name   = "UserPoolName"
    traits = ["host", "store", "endpoint"]
  }

  type "AWS::Cognito::UserPoolReplica" {
    title  = "Replica of a user pool in another Region"
    traits = ["host", "store", "endpoint"]
  }

  type "AWS::Cognito::UserPoolClient" {
    title  = "App client of a user pool"
    name   = "ClientName"
    traits = ["identity"]
    bears  = ["iam.platform"]
  }

  type "AWS::Cognito::UserPoolDomain" {
    title  = "Domain of a user pool"
    name   = "Domain"
    traits = ["endpoint"]
  }

  type "AWS::Cognito::UserPoolGroup" {
    title  = "Group of a user pool"
    name   = "GroupName"
    traits = ["identity"]
  }

  type "AWS::Cognito::UserPoolUser" {
    title  = "User of a user pool"
    name   = "Username"
    traits = ["identity"]
  }

  type "AWS::Cognito::UserPoolUserToGroupAttachment" {
    title  = "Membership in a group"
    traits = ["identity"]
  }

  type "AWS::Cognito::UserPoolIdentityProvider" {
    title  = "Identity provider of a user pool"
    name   = "ProviderName"
    traits = ["identity"]
  }

  type "AWS::Cognito::IdentityPool" {
    title  = "Identity pool"
    name   = "IdentityPoolName"
    traits = ["host", "identity"]
  }

  type "AWS::Cognito::IdentityPoolRoleAttachment" {
    title  = "Roles of an identity pool"
    traits = ["identity"]
  }

  type "AWS::Cognito::IdentityPoolPrincipalTag" {
    title  = "Principal tags of an identity pool"
    traits = ["identity"]
  }

  type "AWS::Cognito::LogDeliveryConfiguration" {
    title  = "Log delivery of a user pool"
    traits = ["trail"]
  }

  settings = [
    "AWS::Cognito::ManagedLoginBranding",
    "AWS::Cognito::Terms",
    "AWS::Cognito::UserPoolRegionalConfigurationAttachment",
    "AWS::Cognito::UserPoolResourceServer",
    "AWS::Cognito::UserPoolRiskConfigurationAttachment",
    "AWS::Cognito::UserPoolUICustomizationAttachment",
  ]
}

override "cognito-nothing-to-update" {
  inherit = "nothing-to-update"
  source  = "cognito-security"
}

override "cognito-patching" {
  on         = ["AWS::Cognito::UserPool", "AWS::Cognito::UserPoolReplica", "AWS::Cognito::IdentityPool"]
  holders    = { "os.patch" = "aws", "plat.patch" = "aws", "net.firewall" = "aws" }
  because    = "AWS takes patching of operating system and database, the firewalls and disaster recovery upon itself."
  source     = "cognito-vulnerability"
  confidence = "documented"
}

override "cognito-users" {
  on         = ["AWS::Cognito::UserPool", "AWS::Cognito::UserPoolReplica", "AWS::Cognito::UserPoolClient"]
  holders    = { "iam.platform" = "customer" }
  modes      = { "iam.platform" = "configured" }
  because    = "The users of a pool are the application's, and IAM knows nothing of them: their factors, passwords, groups and removal are the customer's."
  source     = "cognito-security"
  confidence = "derived"
}

override "cognito-user-pool-backup" {
  on      = ["AWS::Cognito::UserPool"]
  holders = { "data.backup" = "shared" }
  parts = {
    "data.backup" = {
      aws      = "Keeps the directory in several Availability Zones of its Region."
      customer = "Protects the pool against deletion, and keeps an export of its own of the users; passwords do not come along."
    }
  }
  because    = "A user pool has no backup that could be restored: what is deleted is gone."
  source     = "cognito-user-import"
  confidence = "derived"
}

override "cognito-floods" {
  inherit = "application-endpoint"
  on      = ["AWS::Cognito::UserPool", "AWS::Cognito::UserPoolReplica", "AWS::Cognito::UserPoolDomain"]
}

override "cognito-own-name" {
  inherit = "own-name"
  on      = ["AWS::Cognito::UserPoolDomain"]
}
