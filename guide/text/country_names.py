"""What people call a country besides the name that CLDR has: searched, never shown.

Old names, short names and names of the other side of a border are among them. They say nothing of what is right.
"""

from __future__ import annotations

OTHER_NAMES: dict[str, dict[str, tuple[str, ...]]] = {
    "CN": {
        "en": ("mainland China", "Chinese", "PRC"),
        "zh": ("大陆", "内地"),
        "ko": ("중국 대륙", "조선족 자치주"),
        "vi": ("Trung Hoa", "TQ", "Tàu"),
        "my": ("တရုတ်ပြည်", "တရုတ်နိုင်ငံ"),
    },
    "KR": {
        "en": ("Republic of Korea", "ROK", "South Korean", "Korean", "Korea"),
        "zh": ("南韩", "大韩民国", "南朝鲜"),
        "ko": ("한국", "남한", "남조선"),
        "vi": ("Nam Hàn", "Nam Triều Tiên", "Đại Hàn"),
        "my": ("ကိုရီးယား", "တောင်ကိုရီးယား", "ကိုရီးယားနိုင်ငံ"),
    },
    "KP": {
        "en": ("DPRK", "North Korean"),
        "zh": ("北朝鲜", "北韩"),
        "ko": ("북한", "북조선", "조선"),
        "vi": ("Bắc Hàn", "Bắc Triều Tiên"),
        "my": ("မြောက်ကိုရီးယား", "မြောက်ကိုရီးယားနိုင်ငံ"),
    },
    "MM": {
        "en": ("Burma", "Burmese"),
        "zh": ("緬甸",),
        "ko": ("버마",),
        "vi": ("Miến Điện", "Mianma"),
        "my": ("ဗမာပြည်", "ဗမာ", "မြန်မာပြည်", "မြန်မာနိုင်ငံ"),
    },
    "VN": {
        "en": ("Vietnam", "Vietnamese"),
        "ko": ("월남",),
        "vi": ("VN",),
        "my": ("ဗီယက်နမ်", "ဗီယက်နမ်နိုင်ငံ"),
    },
    "KH": {"en": ("Cambodian",), "vi": ("Cam Bốt", "Cao Miên"), "ko": ("캄푸치아",), "my": ("ကမ္ဘောဒီးယားနိုင်ငံ",)},
    "LA": {"en": ("Lao", "Laotian"), "zh": ("寮国",), "vi": ("Ai Lao",), "my": ("လာအိုနိုင်ငံ",)},
    "TH": {"en": ("Thai",), "zh": ("泰国",), "my": ("ယိုးဒယား", "ထိုင်းနိုင်ငံ")},
    "MN": {"en": ("Mongolian",), "zh": ("外蒙",), "ko": ("몽고",)},
    "HK": {"en": ("HK",), "zh": ("香港",), "vi": ("Hương Cảng",)},
    "MO": {"en": ("Macao",), "zh": ("澳门",), "vi": ("Áo Môn",)},
    "TW": {"en": ("Taiwanese",), "zh": ("台湾",)},
    "RU": {"en": ("Russian",), "vi": ("Liên Xô",), "ko": ("로씨야",)},
    "US": {
        "en": ("USA", "America", "American"),
        "zh": ("美国",),
        "ko": ("미국",),
        "vi": ("Mỹ",),
        "my": ("အမေရိကန်", "အမေရိကန်နိုင်ငံ"),
    },
    "GB": {"en": ("UK", "England", "Britain", "British"), "zh": ("英国",), "ko": ("영국",), "vi": ("Anh",)},
    "PH": {"en": ("Filipino",)},
    "ID": {"en": ("Indonesian",)},
    "NP": {"en": ("Nepalese", "Nepali")},
    "PK": {"en": ("Pakistani",)},
    "MY": {"en": ("Malaysian",), "vi": ("Mã Lai",), "my": ("မလေးရှားနိုင်ငံ",)},
    "SG": {"en": ("Singaporean",), "my": ("စင်ကာပူနိုင်ငံ",)},
}  # fmt: skip
"""Country code and language to names. A language without a row here has only CLDR's name."""
