# Made by eng/make-geography.py.

regions {
  source = "global-infrastructure"
}

region "af-south-1" {
  title       = "Africa (Cape Town)"
  partition   = "aws"
  country     = "ZA"
  subdivision = "ZA-WC"
  domain      = "amazonaws.com"
  zones       = ["afs1-az1", "afs1-az2", "afs1-az3"]
}

region "ap-east-1" {
  title       = "Asia Pacific (Hong Kong)"
  partition   = "aws"
  country     = "HK"
  subdivision = "CN-HK"
  domain      = "amazonaws.com"
  zones       = ["ape1-az1", "ape1-az2", "ape1-az3"]
}

region "ap-east-2" {
  title       = "Asia Pacific (Taipei)"
  partition   = "aws"
  country     = "TW"
  subdivision = "TW-TPE"
  domain      = "amazonaws.com"
  zones       = ["ape2-az1", "ape2-az2", "ape2-az3"]
}

region "ap-northeast-1" {
  title       = "Asia Pacific (Tokyo)"
  partition   = "aws"
  country     = "JP"
  subdivision = "JP-13"
  domain      = "amazonaws.com"
  zones       = ["apne1-az1", "apne1-az2", "apne1-az3", "apne1-az4"]
}

region "ap-northeast-2" {
  title       = "Asia Pacific (Seoul)"
  partition   = "aws"
  country     = "KR"
  subdivision = "KR-28"
  domain      = "amazonaws.com"
  zones       = ["apne2-az1", "apne2-az2", "apne2-az3", "apne2-az4"]
}

region "ap-northeast-3" {
  title       = "Asia Pacific (Osaka)"
  partition   = "aws"
  country     = "JP"
  subdivision = "JP-27"
  domain      = "amazonaws.com"
  zones       = ["apne3-az1", "apne3-az2", "apne3-az3"]
}

region "ap-south-1" {
  title       = "Asia Pacific (Mumbai)"
  partition   = "aws"
  country     = "IN"
  subdivision = "IN-MH"
  domain      = "amazonaws.com"
  zones       = ["aps1-az1", "aps1-az2", "aps1-az3"]
}

region "ap-south-2" {
  title       = "Asia Pacific (Hyderabad)"
  partition   = "aws"
  country     = "IN"
  subdivision = "IN-TG"
  domain      = "amazonaws.com"
  zones       = ["aps2-az1", "aps2-az2", "aps2-az3"]
}

region "ap-southeast-1" {
  title       = "Asia Pacific (Singapore)"
  partition   = "aws"
  country     = "SG"
  subdivision = "SG-01"
  domain      = "amazonaws.com"
  zones       = ["apse1-az1", "apse1-az2", "apse1-az3"]
}

region "ap-southeast-2" {
  title       = "Asia Pacific (Sydney)"
  partition   = "aws"
  country     = "AU"
  subdivision = "AU-NSW"
  domain      = "amazonaws.com"
  zones       = ["apse2-az1", "apse2-az2", "apse2-az3"]
}

region "ap-southeast-3" {
  title       = "Asia Pacific (Jakarta)"
  partition   = "aws"
  country     = "ID"
  subdivision = "ID-JK"
  domain      = "amazonaws.com"
  zones       = ["apse3-az1", "apse3-az2", "apse3-az3"]
}

region "ap-southeast-4" {
  title       = "Asia Pacific (Melbourne)"
  partition   = "aws"
  country     = "AU"
  subdivision = "AU-VIC"
  domain      = "amazonaws.com"
  zones       = ["apse4-az1", "apse4-az2", "apse4-az3"]
}

region "ap-southeast-5" {
  title       = "Asia Pacific (Malaysia)"
  partition   = "aws"
  country     = "MY"
  subdivision = "MY-14"
  domain      = "amazonaws.com"
  zones       = ["apse5-az1", "apse5-az2", "apse5-az3"]
}

region "ap-southeast-6" {
  title       = "Asia Pacific (New Zealand)"
  partition   = "aws"
  country     = "NZ"
  subdivision = "NZ-AUK"
  domain      = "amazonaws.com"
  zones       = ["apse6-az1", "apse6-az2", "apse6-az3"]
}

region "ap-southeast-7" {
  title       = "Asia Pacific (Thailand)"
  partition   = "aws"
  country     = "TH"
  subdivision = "TH-10"
  domain      = "amazonaws.com"
  zones       = ["apse7-az1", "apse7-az2", "apse7-az3"]
}

region "ca-central-1" {
  title       = "Canada (Central)"
  partition   = "aws"
  country     = "CA"
  subdivision = "CA-QC"
  domain      = "amazonaws.com"
  zones       = ["cac1-az1", "cac1-az2", "cac1-az4"]
}

region "ca-west-1" {
  title       = "Canada West (Calgary)"
  partition   = "aws"
  country     = "CA"
  subdivision = "CA-AB"
  domain      = "amazonaws.com"
  zones       = ["caw1-az1", "caw1-az2", "caw1-az3"]
}

region "cn-north-1" {
  title       = "China (Beijing)"
  partition   = "aws-cn"
  country     = "CN"
  subdivision = "CN-BJ"
  domain      = "amazonaws.com.cn"
  zones       = ["cnn1-az1", "cnn1-az2", "cnn1-az4"]
}

region "cn-northwest-1" {
  title       = "China (Ningxia)"
  partition   = "aws-cn"
  country     = "CN"
  subdivision = "CN-NX"
  domain      = "amazonaws.com.cn"
  zones       = ["cnnw1-az1", "cnnw1-az2", "cnnw1-az3"]
}

region "eu-central-1" {
  title       = "Europe (Frankfurt)"
  partition   = "aws"
  country     = "DE"
  subdivision = "DE-HE"
  domain      = "amazonaws.com"
  zones       = ["euc1-az1", "euc1-az2", "euc1-az3"]
}

region "eu-central-2" {
  title       = "Europe (Zurich)"
  partition   = "aws"
  country     = "CH"
  subdivision = "CH-ZH"
  domain      = "amazonaws.com"
  zones       = ["euc2-az1", "euc2-az2", "euc2-az3"]
}

region "eu-north-1" {
  title       = "Europe (Stockholm)"
  partition   = "aws"
  country     = "SE"
  subdivision = "SE-AB"
  domain      = "amazonaws.com"
  zones       = ["eun1-az1", "eun1-az2", "eun1-az3"]
}

region "eu-south-1" {
  title       = "Europe (Milan)"
  partition   = "aws"
  country     = "IT"
  subdivision = "IT-MI"
  domain      = "amazonaws.com"
  zones       = ["eus1-az1", "eus1-az2", "eus1-az3"]
}

region "eu-south-2" {
  title       = "Europe (Spain)"
  partition   = "aws"
  country     = "ES"
  subdivision = "ES-AR"
  domain      = "amazonaws.com"
  zones       = ["eus2-az1", "eus2-az2", "eus2-az3"]
}

region "eu-west-1" {
  title       = "Europe (Ireland)"
  partition   = "aws"
  country     = "IE"
  subdivision = "IE-D"
  domain      = "amazonaws.com"
  zones       = ["euw1-az1", "euw1-az2", "euw1-az3"]
}

region "eu-west-2" {
  title       = "Europe (London)"
  partition   = "aws"
  country     = "GB"
  subdivision = "GB-LND"
  domain      = "amazonaws.com"
  zones       = ["euw2-az1", "euw2-az2", "euw2-az3"]
}

region "eu-west-3" {
  title       = "Europe (Paris)"
  partition   = "aws"
  country     = "FR"
  subdivision = "FR-75C"
  domain      = "amazonaws.com"
  zones       = ["euw3-az1", "euw3-az2", "euw3-az3"]
}

region "eusc-de-east-1" {
  title       = "AWS European Sovereign Cloud (Germany)"
  partition   = "aws-eusc"
  country     = "DE"
  subdivision = "DE-BE"
  domain      = "amazonaws.eu"
  zones       = ["euscdee1-az1", "euscdee1-az2", "euscdee1-az3"]
}

region "il-central-1" {
  title       = "Israel (Tel Aviv)"
  partition   = "aws"
  country     = "IL"
  subdivision = "IL-TA"
  domain      = "amazonaws.com"
  zones       = ["ilc1-az1", "ilc1-az2", "ilc1-az3"]
}

region "me-central-1" {
  title       = "Middle East (UAE)"
  partition   = "aws"
  country     = "AE"
  subdivision = "AE-DU"
  domain      = "amazonaws.com"
  zones       = ["mec1-az1", "mec1-az2", "mec1-az3"]
}

region "me-south-1" {
  title       = "Middle East (Bahrain)"
  partition   = "aws"
  country     = "BH"
  subdivision = "BH-14"
  domain      = "amazonaws.com"
  zones       = ["mes1-az1", "mes1-az2", "mes1-az3"]
}

region "mx-central-1" {
  title       = "Mexico (Central)"
  partition   = "aws"
  country     = "MX"
  subdivision = "MX-QUE"
  domain      = "amazonaws.com"
  zones       = ["mxc1-az1", "mxc1-az2", "mxc1-az3"]
}

region "sa-east-1" {
  title       = "South America (Sao Paulo)"
  partition   = "aws"
  country     = "BR"
  subdivision = "BR-SP"
  domain      = "amazonaws.com"
  zones       = ["sae1-az1", "sae1-az2", "sae1-az3"]
}

region "us-east-1" {
  title       = "US East (N. Virginia)"
  partition   = "aws"
  country     = "US"
  subdivision = "US-VA"
  domain      = "amazonaws.com"
  zones       = ["use1-az1", "use1-az2", "use1-az3", "use1-az4", "use1-az5", "use1-az6"]
}

region "us-east-2" {
  title       = "US East (Ohio)"
  partition   = "aws"
  country     = "US"
  subdivision = "US-OH"
  domain      = "amazonaws.com"
  zones       = ["use2-az1", "use2-az2", "use2-az3"]
}

region "us-gov-east-1" {
  title       = "AWS GovCloud (US-East)"
  partition   = "aws-us-gov"
  country     = "US"
  subdivision = "US-OH"
  domain      = "amazonaws.com"
  zones       = ["usge1-az1", "usge1-az2", "usge1-az3"]
}

region "us-gov-west-1" {
  title       = "AWS GovCloud (US-West)"
  partition   = "aws-us-gov"
  country     = "US"
  subdivision = "US-OR"
  domain      = "amazonaws.com"
  zones       = ["usgw1-az1", "usgw1-az2", "usgw1-az3"]
}

region "us-west-1" {
  title       = "US West (N. California)"
  partition   = "aws"
  country     = "US"
  subdivision = "US-CA"
  domain      = "amazonaws.com"
  zones       = ["usw1-az1", "usw1-az2", "usw1-az3"]
}

region "us-west-2" {
  title       = "US West (Oregon)"
  partition   = "aws"
  country     = "US"
  subdivision = "US-OR"
  domain      = "amazonaws.com"
  zones       = ["usw2-az1", "usw2-az2", "usw2-az3", "usw2-az4"]
}
