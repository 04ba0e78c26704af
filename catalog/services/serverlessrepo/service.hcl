service "serverlessrepo" {
  title    = "AWS Serverless Application Repository"
  names    = ["AWSServerlessApplicationRepository", "ServerlessApplicationRepository", "sar"]
  model    = "abstracted"
  prefixes = ["AWS::ServerlessRepo::"]
  because  = "AWS runs the catalogue of applications; what is published in it, to whom, and trusting what one deploys from it is the customer's."
  sources  = ["serverlessrepo-guide", "srm-page"]

  type "AWS::ServerlessRepo::Application" {
    title  = "Application"
    name   = "Name"
    traits = ["code", "store", "policy", "endpoint"]
  }
}

source "serverlessrepo-guide" {
  title  = "AWS Serverless Application Repository Developer Guide, Security"
  url    = "https://docs.aws.amazon.com/serverlessrepo/latest/devguide/security.html"
  opened = false
}
