checks "codebuild-project-image" {
  each "codebuild-project-image-maintained" {
    title      = "CodeBuild projects do not build in an image that AWS has given up"
    severity   = "medium"
    avoided    = "^aws/codebuild/(standard:[1-4]\\.0|amazonlinux2-(x86_64-standard:[1-3]|aarch64-standard:1)\\.0|windows-base:[12]\\.0|windows-base:2019-1\\.0|(ubuntu-base|java|python|nodejs|ruby|golang|php|docker|dot-net|android-java-[0-9]+|eb-[a-z0-9-]+):)"
    why        = "Compilers, runtimes and tools in an image that is no longer renewed keep their flaws, and builds pass them on."
    fix        = "Name a current image in {Environment.Image}, such as aws/codebuild/amazonlinux-x86_64-standard:5.0."
    source     = "codebuild-images-old"
    uninherits = { "plat.patch" = "AWS renews the images that CodeBuild provides." }
    example "pass" "ARM" { Environment = { Image = "aws/codebuild/amazonlinux2-aarch64-standard:2.0" } }
    example "fail" { Environment = { Image = "aws/codebuild/standard:3.0" } }
    example "fail" "an image of the first years" { Environment = { Image = "aws/codebuild/python:3.6.5" } }
  }
  each "codebuild-project-image-not-pinned" {
    title    = "CodeBuild projects take the newest release of AWS's image"
    severity = "low"
    avoided  = "^aws/codebuild/[^:]+:[0-9.]+-[0-9]"
    why      = "A pinned release keeps the packages it was built with; a version without a release moves on by itself, and is cached besides."
    fix      = "Leave the release out of {Environment.Image}: standard:7.0 instead of standard:7.0-24.10.29."
    source   = "codebuild-images"
    example "fail" { Environment = { Image = "aws/codebuild/standard:7.0-24.10.29" } }
  }
  responsibility = "plat.update-settings"
  resource       = "AWS::CodeBuild::Project"
  applies        = startswith(self.Environment.Image, "aws/codebuild/")
  condition      = length(regexall(each.avoided, self.Environment.Image)) == 0
  example "pass" { Environment = { Image = "aws/codebuild/amazonlinux-x86_64-standard:5.0" } }
  example "not-applicable" { Environment = { Image = "public.ecr.aws/docker/library/golang:1.23" } }
}
