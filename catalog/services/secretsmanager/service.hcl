service "secretsmanager" {
  title      = "AWS Secrets Manager"
  names      = ["Secrets Manager", "secret"]
  model      = "abstracted"
  prefixes   = ["AWS::SecretsManager::"]
  because    = "AWS runs the vault and encrypts everything in it; who may read a secret, under which key it lies and when it is changed are the customer's."
  sources    = ["best-practices-wp", "secretsmanager-encryption", "secretsmanager-rotation", "secretsmanager-replication", "secretsmanager-infrastructure"]
  classed_by = "secretsmanager-infrastructure"

  type "AWS::SecretsManager::Secret" {
    title  = "Secret"
    name   = "Name"
    traits = ["host", "store", "endpoint"]
  }

  type "AWS::SecretsManager::ResourcePolicy" {
    title  = "Resource policy of a secret"
    traits = ["policy"]
  }

  type "AWS::SecretsManager::RotationSchedule" {
    title  = "Rotation of a secret"
    traits = ["setting"]
  }

  settings = ["AWS::SecretsManager::SecretTargetAttachment"]
}

override "secretsmanager-nothing-to-update" {
  inherit = "nothing-to-update"
  source  = "secretsmanager-encryption"
}

override "secretsmanager-encryption" {
  on      = ["AWS::SecretsManager::Secret"]
  holders = { "data.encrypt-rest" = "shared", "data.keys" = "shared" }
  parts = {
    "data.encrypt-rest" = {
      aws      = "Encrypts every value of every secret under a data key of its own."
      customer = "Nothing to switch on; the choice of the KMS key that wraps the data keys."
    }
    "data.keys" = {
      aws      = "Keeps the key aws/secretsmanager where none is named; its policy cannot be changed."
      customer = "Names a key of its own where another account reads, or where use of the key has to be ruled and watched."
    }
  }
  because    = "Envelope encryption is not a choice; the key above it is."
  source     = "secretsmanager-encryption"
  confidence = "documented"
}

override "secretsmanager-backup" {
  on      = ["AWS::SecretsManager::Secret"]
  holders = { "data.backup" = "shared" }
  parts = {
    "data.backup" = {
      aws      = "Keeps the current and the previous value, and holds a deleted secret for its recovery window."
      customer = "Replicates to a second Region what has to survive the first, and does not delete without a recovery window."
    }
  }
  because    = "Old versions and the recovery window help against mistakes, not against the loss of a Region."
  source     = "secretsmanager-replication"
  confidence = "derived"
}
