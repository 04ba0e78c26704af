service "sam" {
  title    = "AWS Serverless Application Model"
  names    = ["aws sam", "serverless application model"]
  model    = "abstracted"
  prefixes = ["AWS::Serverless::"]
  because  = "A short form: CloudFormation makes functions, APIs, tables and state machines of it, and each follows its own service. What a type leaves unsaid, the transform fills in."
  sources  = ["sam-guide", "srm-page"]

  type "AWS::Serverless::Function" {
    title  = "Function"
    name   = "FunctionName"
    traits = ["host", "code"]
  }
  type "AWS::Serverless::Api" {
    title  = "REST API"
    name   = "Name"
    traits = ["host", "endpoint"]
  }
  type "AWS::Serverless::HttpApi" {
    title  = "HTTP API"
    traits = ["host", "endpoint"]
  }
  type "AWS::Serverless::SimpleTable" {
    title  = "Table"
    name   = "TableName"
    traits = ["host", "store", "endpoint"]
  }
  type "AWS::Serverless::StateMachine" {
    title  = "State machine"
    name   = "Name"
    traits = ["host", "code"]
  }
  type "AWS::Serverless::LayerVersion" {
    title  = "Layer version"
    name   = "LayerName"
    traits = ["code"]
  }
  type "AWS::Serverless::Application" {
    title  = "Nested application"
    traits = ["code"]
  }
}

source "sam-guide" {
  title  = "AWS SAM Developer Guide, What is AWS SAM?"
  url    = "https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/what-is-sam.html"
  opened = false
}
