service "secretsmanager" {
  title    = "AWS Secrets Manager"
  names    = ["Secrets Manager", "secret"]
  model    = "abstracted"
  prefixes = ["AWS::SecretsManager::"]
  because  = "AWS runs the vault and encrypts everything in it; who may read a secret, under which key it lies and when it is changed are the customer's."
  sources  = ["best-practices-wp", "secretsmanager-encryption", "secretsmanager-rotation"]

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
    bears  = ["data.control"]
  }

  settings = ["AWS::SecretsManager::SecretTargetAttachment"]
}

override "secretsmanager-nothing-to-update" {
  holders    = { "plat.update-settings" = "aws" }
  because    = "The service has no version, window or update switch that could keep AWS's fixes out."
  source     = "secretsmanager-encryption"
  confidence = "derived"
}
