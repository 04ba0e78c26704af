variant "zip" {
  title = "Function from an archive, on a managed runtime"
  resource "AWS::Lambda::Function" "function" {
    Code    = { S3Bucket = "code", S3Key = "app.zip" }
    Handler = "app.handler"
    Role    = "arn:aws:iam::111122223333:role/app"
    Runtime = "python3.13"
  }
}

variant "function-update" {
  title = "Function whose runtime is updated only when it is deployed"
  resource "AWS::Lambda::Function" "function" {
    Code                    = { S3Bucket = "code", S3Key = "app.zip" }
    Handler                 = "app.handler"
    Role                    = "arn:aws:iam::111122223333:role/app"
    Runtime                 = "python3.13"
    RuntimeManagementConfig = { UpdateRuntimeOn = "FunctionUpdate" }
  }
}

variant "manual-runtime" {
  title = "Function pinned to one runtime version"
  resource "AWS::Lambda::Function" "function" {
    Code                    = { S3Bucket = "code", S3Key = "app.zip" }
    Handler                 = "app.handler"
    Role                    = "arn:aws:iam::111122223333:role/app"
    Runtime                 = "python3.13"
    RuntimeManagementConfig = { UpdateRuntimeOn = "Manual", RuntimeVersionArn = "arn:aws:lambda:eu-central-1::runtime:0123456789abcdef" }
  }
}

variant "image" {
  title = "Function from a container image"
  resource "AWS::Lambda::Function" "function" {
    Code        = { ImageUri = "111122223333.dkr.ecr.eu-central-1.amazonaws.com/app:1" }
    PackageType = "Image"
    Role        = "arn:aws:iam::111122223333:role/app"
  }
}

variant "custom-runtime" {
  title = "Function with a language runtime of its own"
  resource "AWS::Lambda::Function" "function" {
    Code    = { S3Bucket = "code", S3Key = "bootstrap.zip" }
    Handler = "bootstrap"
    Role    = "arn:aws:iam::111122223333:role/app"
    Runtime = "provided.al2023"
  }
}

variant "deprecated-runtime" {
  title = "Function on a deprecated runtime"
  resource "AWS::Lambda::Function" "function" {
    Code    = { S3Bucket = "code", S3Key = "app.zip" }
    Handler = "app.handler"
    Role    = "arn:aws:iam::111122223333:role/app"
    Runtime = "python3.8"
  }
}

variant "managed-instances" {
  title = "Function on Lambda Managed Instances"
  resource "AWS::Lambda::CapacityProvider" "pool" {
    CapacityProviderName = "pool"
    VpcConfig            = { SubnetIds = ["subnet-1", "subnet-2"], SecurityGroupIds = ["sg-1"] }
  }
  resource "AWS::Lambda::Function" "function" {
    CapacityProviderConfig = { LambdaManagedInstancesCapacityProviderConfig = { CapacityProviderArn = ref("pool", "Arn") } }
    Code                   = { S3Bucket = "code", S3Key = "app.zip" }
    Handler                = "app.handler"
    Role                   = "arn:aws:iam::111122223333:role/app"
    Runtime                = "python3.13"
  }
}

variant "microvm" {
  title = "MicroVM image"
  resource "AWS::Lambda::MicrovmImage" "image" {
    BaseImageVersion = "1"
    Name             = "sandbox"
  }
}
