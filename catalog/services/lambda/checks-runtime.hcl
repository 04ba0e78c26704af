check "lambda-function-runtime-supported" {
  title          = "Functions run on a runtime that AWS still patches"
  responsibility = "plat.update-settings"
  resource       = "AWS::Lambda::Function"
  severity       = "high"
  applies        = self.PackageType != "Image"
  condition      = supported("lambda", self.Runtime, date)
  why            = "A deprecated runtime gets no security fixes, and before long the function can no longer be changed either."
  fix            = "Set {Runtime} to a supported one, and test the code against it."
  uninherits     = { "plat.patch" = "Lambda patches a runtime for as long as functions use it.", "os.patch" = "Lambda patches the operating system under every function." }
  source         = "lambda-runtimes"
  example "pass" { Runtime = "nodejs24.x" }
  example "fail" { Runtime = "nodejs16.x" }
  example "fail" "an old OS-only runtime" { Runtime = "provided" }
  example "not-applicable" { PackageType = "Image" }
}

check "lambda-function-runtime-supported-for-six-months" {
  title          = "Functions run on a runtime that AWS patches for at least 180 more days"
  responsibility = "plat.update-settings"
  resource       = "AWS::Lambda::Function"
  severity       = "low"
  applies        = self.PackageType != "Image"
  condition      = supported("lambda", self.Runtime, timeadd("${date}T00:00:00Z", "4320h"))
  why            = "AWS gives notice 180 days ahead; a move to the next language version takes planning and tests."
  fix            = "Plan the move of {Runtime} to a newer version before the deprecation date."
  source         = "lambda-runtimes"
  example "pass" { Runtime = "python3.14" }
  example "fail" { Runtime = "python3.10" }
  example "not-applicable" { PackageType = "Image" }
}

check "lambda-function-runtime-not-pinned" {
  title          = "Functions are not pinned to one runtime version"
  responsibility = "plat.update-settings"
  resource       = "AWS::Lambda::Function"
  severity       = "medium"
  applies        = self.PackageType != "Image"
  like           = is_not(self.RuntimeManagementConfig.UpdateRuntimeOn, "Manual")
  why            = "In Manual mode the function keeps old runtime and operating-system packages until somebody names a newer version."
  fix            = "Set {RuntimeManagementConfig.UpdateRuntimeOn} to Auto, or remove {RuntimeManagementConfig}; Manual is for a passing roll-back."
  remedy         = { "RuntimeManagementConfig.UpdateRuntimeOn" = "Auto" }
  uninherits     = { "plat.patch" = "Lambda patches the runtime of every function by itself." }
  source         = "lambda-srm"
  given { Runtime = "python3.13" }
  example "fail" {
    RuntimeManagementConfig = { UpdateRuntimeOn = "Manual", RuntimeVersionArn = "arn:aws:lambda:eu-west-1::runtime:0123" }
  }
  example "not-applicable" { PackageType = "Image" }
}

check "lambda-function-runtime-updates-automatic" {
  title          = "Functions take runtime updates without waiting for a deployment"
  responsibility = "plat.update-settings"
  resource       = "AWS::Lambda::Function"
  severity       = "low"
  applies        = self.PackageType != "Image" && self.RuntimeManagementConfig.UpdateRuntimeOn != "Manual"
  condition      = coalesce(self.RuntimeManagementConfig.UpdateRuntimeOn, "Auto") == "Auto"
  why            = "In Function update mode a function that nobody touches is never patched."
  fix            = "Set {RuntimeManagementConfig.UpdateRuntimeOn} to Auto, unless the function is deployed every few weeks."
  remedy         = { "RuntimeManagementConfig.UpdateRuntimeOn" = "Auto" }
  uninherits     = { "plat.patch" = "Lambda patches the runtime of functions that nobody touches." }
  source         = "lambda-srm"
  given { Runtime = "python3.13" }
  example "pass" "the default" {}
  example "fail" { RuntimeManagementConfig = { UpdateRuntimeOn = "FunctionUpdate" } }
  example "not-applicable" {
    Runtime                 = "python3.13"
    RuntimeManagementConfig = { UpdateRuntimeOn = "Manual" }
  }
}

check "lambda-version-runtime-not-pinned" {
  title          = "Published versions are not pinned to one runtime version"
  responsibility = "plat.update-settings"
  resource       = "AWS::Lambda::Version"
  severity       = "medium"
  like           = is_not(self.RuntimePolicy.UpdateRuntimeOn, "Manual")
  why            = "A published version that serves traffic through an alias stays unpatched as long as its runtime version is fixed."
  fix            = "Set {RuntimePolicy.UpdateRuntimeOn} to Auto, or remove {RuntimePolicy}."
  remedy         = { "RuntimePolicy.UpdateRuntimeOn" = "Auto" }
  uninherits     = { "plat.patch" = "Lambda patches the runtime of published versions by itself." }
  source         = "lambda-srm"
  given { FunctionName = "app" }
}
